import { expect, test } from "vitest";
import { approvedChange } from "./approved-change.ts";

const text = "Envoys of 17 states met 17 times.";
const claim = (of: object = {}) => ({
  ...{ id: "c", state: "approved", spans: [{ start: 10, end: 19, exact: "17 states" }] },
  correction: { oldText: "17", newText: "18" },
  ...of,
});

test("what was approved is to be made at the claim's own words", () => {
  const change = { start: 10, end: 12, text: "18", claimId: "c", takesBack: false };
  expect(approvedChange(text, claim())).toEqual(change);
});

test("once it is made, it can be taken back", () => {
  const made = text.replace("17 states", "18 states");
  const spans = [{ start: 10, end: 19, exact: "18 states" }];
  expect(approvedChange(made, claim({ spans }))).toMatchObject({ text: "17", takesBack: true });
});

test.each([
  ["no claim that is not approved", { state: "proposed" }],
  ["no verdict that leaves the text as it is", { correction: undefined }],
  ["no words that are not there", { correction: { oldText: "19", newText: "20" } }],
  ["no words elsewhere", { correction: { oldText: "times", newText: "days" } }],
])("%s", (_name, of) => {
  expect(approvedChange(text, claim(of))).toBeUndefined();
});
