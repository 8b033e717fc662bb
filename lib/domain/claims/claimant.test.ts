import { expect, test } from "vitest";
import {
  type Claimant,
  claimantColumns,
  claimantOf,
  isNewsroomItself,
  mayNameClaimant,
} from "./claimant.ts";
import { claimStates } from "./workflow.ts";

const claimant: Claimant = {
  ...{ name: "Ministry of Ports", kind: "organisation" },
  ...{ role: "", url: "https://example.org/speech" },
};

test("a claimant goes into the row and comes back, and so does none", () => {
  expect(claimantOf(claimantColumns(claimant))).toEqual(claimant);
  expect(claimantOf(claimantColumns(null))).toBeUndefined();
});

test("who claims it is said until a verdict lies before an editor", () => {
  expect(claimStates.filter(mayNameClaimant)).toEqual([
    ...["open", "assigned", "researching", "waiting_for_source", "returned", "stale"],
  ]);
});

test.each([
  ["The Harbour Desk", "THE  Harbour\u00a0Desk", true],
  ["Die Möwe", "Die Mo\u0308we", true],
  ["Straße", " STRASSE ", true],
  ["صوت الميناء", "صوت  الميناء", true],
  ["!!!", "!!!", true],
  ["!!!", "???", false],
  ["The Harbour Desk", "The Harbour Master", false],
])("of %s and %s it is said whether they are one name", (newsroom, name, same) => {
  expect(isNewsroomItself({ name }, newsroom)).toBe(same);
});
