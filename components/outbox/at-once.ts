import type { ActionResult } from "#lib/platform/command/action.ts";
import { waitingOf } from "./entries.ts";
import { currentEntries } from "./outbox-store.ts";

/**
 * An action that would say something else if it came later: of a text that has changed by then, of
 * claims that nobody has looked at. Where the server cannot be reached it is refused, and says so; while
 * something waits to be sent it passes nothing.
 * @param why a sentence: why it does not wait
 */
export function atOnce<Given extends unknown[], T>(
  send: (...given: Given) => Promise<ActionResult<T>>,
  why = "It does not wait, as it is about what stands here now.",
): (...given: Given) => Promise<ActionResult<T>> {
  const refused = (problem: string) =>
    ({ ok: false, code: "offline", message: `${problem} ${why}`, issues: [] }) as const;
  return async (...given) => {
    if (waitingOf(currentEntries()).length > 0) {
      return refused("What you did before this still waits to be sent.");
    }
    const unreached = refused("The server cannot be reached. Please do this again when it can.");
    if (!navigator.onLine) return unreached;
    return send(...given).catch(() => unreached);
  };
}
