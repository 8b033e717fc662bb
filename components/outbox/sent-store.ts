import { outboxName } from "./outbox-store.ts";
import { keyOfSame, readSentKeys, type SentKey, withoutSentKey, withSentKey } from "./sent-keys.ts";

function change(how: (all: readonly SentKey[]) => readonly SentKey[]): void {
  const name = `${outboxName()}:sent`;
  try {
    const next = how(readSentKeys(localStorage.getItem(name)));
    if (next.length === 0) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(next));
  } catch {
    // A browser that stores nothing keeps nothing.
  }
}

/**
 * Notes that this is about to be sent, and under which key: its own, or the one under which the same was sent by a
 * tab that was closed before it heard the answer.
 */
export function noteSending(what: string, ownKey: string): string {
  let key = ownKey;
  const at = Date.now();
  change((all) => {
    key = keyOfSame(all, what, at) ?? ownKey;
    return withSentKey(all, { key, what, at });
  });
  return key;
}

/** Notes that the answer came, whatever it was. */
export function noteAnswered(key: string): void {
  change((all) => withoutSentKey(all, key));
}
