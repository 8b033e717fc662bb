import type { ClaimState } from "#lib/domain/claims/workflow.ts";

/** How an item of a checklist can stand on a claim. */
export const marks = ["open", "checked", "does_not_apply"] as const;
export type Mark = (typeof marks)[number];

/** Whether a claim in this state is worked on: what was approved or withdrawn keeps its answers. */
export function isMarkable(state: ClaimState | string): boolean {
  return state !== "approved" && state !== "withdrawn";
}

export interface Tally {
  checked: number;
  /** How many there are to check: all but those that do not apply. */
  asked: number;
  notApplying: number;
}

/** How far a claim's checklist is answered: "2 of 5 checked". */
export function tallyOf(items: readonly { id: string }[], given: ReadonlyMap<string, Mark>): Tally {
  const count = (mark: Mark) => items.filter(({ id }) => given.get(id) === mark).length;
  const notApplying = count("does_not_apply");
  return { checked: count("checked"), asked: items.length - notApplying, notApplying };
}
