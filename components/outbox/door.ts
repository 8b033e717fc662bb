import { v4 } from "uuid";
import type { ActionResult } from "#lib/platform/command/action.ts";
import { waitingOf } from "./entries.ts";
import { changeEntries, currentEntries, keepsFor } from "./outbox-store.ts";
import { answer } from "./outbox-texts.ts";

type Action<T> = (newsroom: string, input: object) => Promise<ActionResult<T>>;

const doors = new Map<string, Action<unknown>>();

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
    const key = v4();
    const at = new Date().toISOString();
    const kept = JSON.parse(JSON.stringify(input));
    const entry = { key, door: name, newsroom, input: kept, page: window.location.pathname, at };
    const keep = () => changeEntries((entries) => [...entries, entry]);
    if (!navigator.onLine || waitingOf(currentEntries()).length > 0) {
      if (keep()) return waits();
    }
    try {
      return await send(newsroom, { ...input, requestKey: key });
    } catch (error) {
      if (keep()) return waits();
      throw error;
    }
  };
}
