import { isMarkable } from "#lib/domain/checklists/marks.ts";
import { EventProblem, type RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { Claim } from "./report.ts";

/**
 * How the items of a claim's checklist stand after one of them was answered.
 * @throws EventProblem where the claim's checklist is closed, or the item stood otherwise than the event says
 */
export function replayMark(
  { number, state, checklist }: Pick<Claim, "number" | "state" | "checklist">,
  { seq, data, detail, actor, at }: Extract<RecordedEvent, { type: "checklist.marked" }>,
): Claim["checklist"] {
  const { item, mark, was } = data;
  if (!isMarkable(state))
    throw new EventProblem(seq, `answers the checklist of claim ${number}, which is ${state}`);
  const before = checklist.find((one) => one.item === item);
  if (was !== (before?.mark ?? "open"))
    throw new EventProblem(
      seq,
      `finds an item on the checklist of claim ${number} otherwise than it stood`,
    );
  const now = { item, wording: detail.wording, mark, by: actor.member, at };
  return before ? checklist.map((one) => (one === before ? now : one)) : [...checklist, now];
}
