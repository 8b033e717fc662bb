import { EventProblem, type RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { Claim } from "./report.ts";

/**
 * The leave to decide alone that was given on a claim, after an event that gave or revoked one.
 * @throws EventProblem where it revokes leave that was not given, or no longer stands
 */
export function replayLeave(
  { number, breakGlass, decisions }: Pick<Claim, "number" | "breakGlass" | "decisions">,
  event: Extract<RecordedEvent, { type: "break_glass.granted" | "break_glass.revoked" }>,
): Claim["breakGlass"] {
  const done = { by: event.actor.member, at: event.at };
  if (event.type === "break_glass.granted") {
    const { breakGlass: id, decider, expires } = event.data;
    const { reason } = event.detail;
    return [...breakGlass, { id, decider, reason, expires, ...done, revoked: null }];
  }
  const { breakGlass: id } = event.data;
  const isUsed = decisions.some((decision) => decision.breakGlass === id);
  if (isUsed || !breakGlass.some((leave) => leave.id === id && !leave.revoked)) {
    throw new EventProblem(event.seq, `revokes leave that does not stand on claim ${number}`);
  }
  return breakGlass.map((leave) => (leave.id === id ? { ...leave, revoked: done } : leave));
}
