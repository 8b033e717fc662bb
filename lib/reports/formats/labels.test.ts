import { expect, test } from "vitest";
import { labelOf, plain, tally } from "./labels.ts";

const labels = { open: "Open", waiting_for_source: "Waiting" };

test("a key that has no label is read out", () => {
  expect(plain("in_checking")).toBe("In checking");
  expect(labelOf(labels, "waiting_for_source")).toBe("Waiting");
  expect(labelOf(labels, "constructor")).toBe("Constructor");
});

test("a tally leaves out what there is none of", () => {
  expect(tally(labels, ["other", "open", "open"])).toEqual([
    { key: "open", label: "Open", count: 2 },
    { key: "other", label: "Other", count: 1 },
  ]);
});
