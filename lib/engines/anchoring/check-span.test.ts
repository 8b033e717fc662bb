import { expect, test } from "vitest";
import { spanProblem } from "./check-span.ts";
import { describeSpan } from "./describe-span.ts";

const text = "From 17 countries 😀.";
const span = describeSpan(text, 5, 17);

test("a span holds on the text that it was described on", () => {
  expect(spanProblem(text, span)).toBeUndefined();
  expect(spanProblem(text, { ...span, prefix: "", suffix: "" })).toBeUndefined();
});

test.each([
  ["other words", { ...span, exact: "18 countries" }, "“17 countries” there, not “18 countries”"],
  ["another place", { ...span, start: 4, end: 16 }, "“ 17 countrie” there"],
  ["an empty range", { ...span, start: 5, end: 5, exact: "" }, "empty"],
  ["a range outside", { ...span, end: 99 }, "outside the text"],
  ["a fraction", { ...span, start: 5.5 }, "outside the text"],
  ["half a character", { ...span, start: 18, end: 19, exact: "\uD83D" }, "inside a character"],
  ["other words before", { ...span, prefix: "Of " }, "around “17 countries”"],
  ["other words after", { ...span, suffix: "!" }, "around “17 countries”"],
])("says what is wrong with %s", (_name, wrong, problem) => {
  expect(spanProblem(text, wrong)).toContain(problem);
});
