import { doorOf } from "./door.ts";
import { type Entry, refusedEntry, waitingOf, withoutEntry } from "./entries.ts";
import { changeEntries, currentEntries, outboxName } from "./outbox-store.ts";
import { answer } from "./outbox-texts.ts";
import { noteAnswered } from "./sent-store.ts";

/** What came of sending what waits. */
export interface Sent {
  taken: Entry[];
  refused: Entry[];
  /** Why something still waits. */
  stopped?: "unreachable" | "signed_out" | "elsewhere";
}

/** Passes by itself: not the writer's to settle. */
const passing: ReadonlySet<string> = new Set(["fault", "unavailable", "too_many"]);

async function sendInOrder(): Promise<Sent> {
  const sent: Sent = { taken: [], refused: [] };
  for (;;) {
    const [entry] = waitingOf(currentEntries());
    if (!entry) return sent;
    const { key, newsroom, input } = entry;
    const send = doorOf(entry.door);
    const result = await send?.(newsroom, { ...input, requestKey: key }).catch(
      () => "lost" as const,
    );
    if (result && result !== "lost") noteAnswered(key);
    if (result === "lost") return { ...sent, stopped: "unreachable" };
    if (result?.ok) {
      changeEntries((entries) => withoutEntry(entries, key));
      sent.taken.push(entry);
      continue;
    }
    if (result?.code === "unauthenticated") return { ...sent, stopped: "signed_out" };
    if (result && passing.has(result.code)) return { ...sent, stopped: "unreachable" };
    const refusal = result?.message ?? answer("unknownDoor");
    changeEntries((entries) => refusedEntry(entries, key, refusal));
    sent.refused.push(entry);
  }
}

/** Sends what waits, the oldest first, by one tab of the browser at a time. */
export async function sendWaiting(): Promise<Sent> {
  const name = outboxName();
  if (!name || waitingOf(currentEntries()).length === 0) return { taken: [], refused: [] };
  // Where there are no locks (the address is not secure), the keys alone see to it that nothing is done twice.
  if (!navigator.locks) return sendInOrder();
  return navigator.locks.request(name, { ifAvailable: true }, (lock) =>
    lock ? sendInOrder() : { taken: [], refused: [], stopped: "elsewhere" as const },
  );
}
