import { expect, test } from "vitest";
import type { MarkView } from "#lib/domain/checklists/present.ts";
import { checklistOf } from "./checklist-of.ts";

type View = Parameters<typeof checklistOf>[0];
type Claim = Parameters<typeof checklistOf>[1];

const item = (id: string) => ({ id, wording: `Is ${id} so?` });
const given = (id: string, mark: MarkView["mark"]): MarkView => ({
  ...{ item: item(id), mark, by: "Imani" },
  at: "2024-05-17T09:00:00.000Z",
});
const view: View = {
  checklists: { number: ["a", "b", "c"].map(item), date: [item("d")] } as View["checklists"],
  marks: { c1: [given("a", "checked"), given("b", "open"), given("d", "checked")] },
  can: { markChecklist: true } as View["can"],
};
const claim: Claim = { id: "c1", category: "number", state: "researching" };

test("the list of the claim's category is asked, with what was answered of it", () => {
  const { items, tally, left } = checklistOf(view, claim);
  expect(items.map(({ id, given: one }) => [id, one?.mark])).toEqual([
    ["a", "checked"],
    ["b", "open"],
    ["c", undefined],
  ]);
  expect(tally).toEqual({ checked: 1, asked: 3, notApplying: 0 });
  expect(left.map(({ id }) => id)).toEqual(["b", "c"]);
});

test("what was answered on another list is shown apart", () => {
  expect(checklistOf(view, claim).elsewhere.map(({ item: one }) => one.id)).toEqual(["d"]);
  const ofDate = checklistOf(view, { ...claim, category: "date" });
  expect(ofDate.elsewhere.map(({ item: one }) => one.id)).toEqual(["a"]);
});

test("it is answered by who may, while the claim is worked on", () => {
  expect(checklistOf(view, claim).canMark).toBe(true);
  expect(checklistOf(view, { ...claim, state: "approved" }).canMark).toBe(false);
  const nobody = { ...view, can: { ...view.can, markChecklist: false } };
  expect(checklistOf(nobody, { ...claim, id: "c2" }).canMark).toBe(false);
});
