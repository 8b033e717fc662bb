import type { WorkbenchView } from "#components/workbench/workbench-context.ts";
import { isMarkable, type Mark, type Tally, tallyOf } from "#lib/domain/checklists/marks.ts";
import type { ItemView, MarkView } from "#lib/domain/checklists/present.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";

/** A claim's checklist as it stands. */
export interface ClaimChecklist {
  /** What the list of the claim's category asks, each with its answer where there is one. */
  items: (ItemView & { given?: MarkView })[];
  tally: Tally;
  /** What is neither checked nor said not to apply. */
  left: ItemView[];
  /** What was answered while the claim was of another category, or while the list asked it. */
  elsewhere: MarkView[];
  canMark: boolean;
}

type View = Pick<WorkbenchView, "checklists" | "marks" | "can">;

/** The checklist of a claim, as the workbench shows it. */
export function checklistOf(
  { checklists, marks, can }: View,
  claim: Pick<ClaimView, "id" | "category" | "state">,
): ClaimChecklist {
  const asked = checklists[claim.category];
  const given = marks[claim.id] ?? [];
  const byItem = new Map(given.map((one) => [one.item.id, one]));
  const answers = new Map<string, Mark>(given.map(({ item, mark }) => [item.id, mark]));
  const isAsked = ({ item }: MarkView) => asked.some(({ id }) => id === item.id);
  return {
    items: asked.map((item) => ({ ...item, given: byItem.get(item.id) })),
    tally: tallyOf(asked, answers),
    left: asked.filter(({ id }) => (answers.get(id) ?? "open") === "open"),
    elsewhere: given.filter((one) => one.mark !== "open" && !isAsked(one)),
    canMark: can.markChecklist && isMarkable(claim.state),
  };
}
