import type { ActionResult } from "#lib/platform/command/action.ts";
import { waitingOf } from "./entries.ts";
import { currentEntries } from "./outbox-store.ts";
import { type AnswerName, answer } from "./outbox-texts.ts";

/**
 * An action that would say something else if it came later: of a text that has changed by then, of
 * claims that nobody has looked at. Where the server cannot be reached it is refused, and says so; while
 * something waits to be sent it passes nothing.
 * @param why it does not wait
 */
export function atOnce<Given extends unknown[], T>(
  send: (...given: Given) => Promise<ActionResult<T>>,
  why: AnswerName = "asOfNow",
): (...given: Given) => Promise<ActionResult<T>> {
  const refused = (problem: AnswerName) => {
    const message = `${answer(problem)} ${answer(why)}`;
    return { ok: false, code: "offline", message, issues: [] } as const;
  };
  return async (...given) => {
    if (waitingOf(currentEntries()).length > 0) {
      return refused("othersWait");
    }
    if (!navigator.onLine) return refused("doAgain");
    return send(...given).catch(() => refused("doAgain"));
  };
}
