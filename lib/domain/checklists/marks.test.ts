import { expect, test } from "vitest";
import { claimStates } from "#lib/domain/claims/workflow.ts";
import { isMarkable, type Mark, tallyOf } from "./marks.ts";

const items = ["a", "b", "c", "d"].map((id) => ({ id }));

test("what does not apply is not asked, and what is of another list does not count", () => {
  const given = new Map<string, Mark>([
    ["a", "checked"],
    ["b", "does_not_apply"],
    ["c", "open"],
    ["of another list", "checked"],
  ]);
  expect(tallyOf(items, given)).toEqual({ checked: 1, asked: 3, notApplying: 1 });
  expect(tallyOf(items, new Map())).toEqual({ checked: 0, asked: 4, notApplying: 0 });
  expect(tallyOf([], given)).toEqual({ checked: 0, asked: 0, notApplying: 0 });
});

test("a claim keeps its answers once it was approved or withdrawn", () => {
  expect(claimStates.filter((state) => !isMarkable(state))).toEqual(["approved", "withdrawn"]);
});
