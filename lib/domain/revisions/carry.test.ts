import { expect, test } from "vitest";
import { carryAnchored, isTouched } from "./carry.ts";

const before = "Envoys of 17 countries met in Paris on Monday. The talks went on for two days.";
const on = (words: string) => {
  const start = before.indexOf(words);
  return { id: words, spans: [{ start, end: start + words.length, exact: words }] };
};
const carried = (words: string, after: string) => {
  const [one] = carryAnchored(before, after, [on(words)]);
  if (!one) throw new Error("One was carried.");
  return one;
};
const touched = (words: string, after: string) => {
  const { of, ...one } = carried(words, after);
  return isTouched({ ...one, of: { ...of, state: "open" }, applied: false, goesStale: false });
};

test("an edit elsewhere does not touch what hangs on words; one of them does, or of their sentence", () => {
  expect(touched("17 countries", before.replace("two days", "a week"))).toBe(false);
  expect(touched("17 countries", before.replace("17", "18"))).toBe(true);
  expect(touched("17 countries", before.replace("Monday", "Friday"))).toBe(true);
});

test("what hangs on words has them at their new place, with what stands around them", () => {
  const one = carried("two days", `Late. ${before}`);
  expect(one).toMatchObject({ outcome: "exact", spans: [{ exact: "two days", suffix: "." }] });
  expect(carryAnchored(before, before, [{ id: "none", spans: [] }])).toEqual([]);
});
