import { v4 } from "uuid";
import type { ActionResult } from "#lib/platform/command/action.ts";
import { waitingOf } from "./entries.ts";
import { changeEntries, currentEntries, keepsFor } from "./outbox-store.ts";
import { answer } from "./outbox-texts.ts";
import { noteAnswered, noteSending } from "./sent-store.ts";

type Action<T> = (newsroom: string, input: object) => Promise<ActionResult<T>>;

const doors = new Map<string, Action<unknown>>();

/** What makes something new: done twice, it is there twice. Elsewhere doing the same again is refused, or meant. */
const making: ReadonlySet<string> = new Set([
  "annotation.add",
  "reply.add",
  "claim.open",
  "verdict.propose",
  "source.add",
  "evidence.attach",
]);

/** What goes through the door of this name. */
export function doorOf(name: string): Action<unknown> | undefined {
  return doors.get(name);
}

const waits = () => ({ ok: false, code: "waiting", message: answer("waits"), issues: [] }) as const;

/**
 * An action of the browser that does not get lost: where the server is not reached, what was to be
 * done is kept in the browser and sent later, once and in order. What waits lets nothing pass it.
 */
export function door<T>(name: string, send: Action<T>): Action<T> {
  doors.set(name, send);
  return async (newsroom, input) => {
    if (!keepsFor(newsroom)) return send(newsroom, input);
    const at = new Date().toISOString();
    const kept = JSON.parse(JSON.stringify(input));
    const page = window.location.pathname;
    const keep = (key: string) =>
      changeEntries((all) => [...all, { key, door: name, newsroom, input: kept, page, at }]);
    const own = v4();
    if (!navigator.onLine || waitingOf(currentEntries()).length > 0) {
      if (keep(own)) return waits();
    }
    // Before it is sent: a tab that is closed meanwhile learns nothing of the answer.
    const isMaking = making.has(name);
    const key = isMaking ? noteSending(JSON.stringify([name, newsroom, kept]), own) : own;
    try {
      const result = await send(newsroom, { ...input, requestKey: key });
      if (isMaking) noteAnswered(key);
      return result;
    } catch (error) {
      if (keep(key)) return waits();
      throw error;
    }
  };
}
