import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readRelativeTerms } from "./relative-terms.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readRelativeTerms(t, [...t.tokens.keys()]).map((term) => [
    sliceOf(t, term.first, term.end),
    term.amount,
    term.unit,
    term.anchor,
  ]);
};

it.each([
  ["yesterday", ["yesterday", -1, "day", "dateline"]],
  ["last night", ["last night", -1, "day", "dateline"]],
  ["next month", ["next month", 1, "month", "dateline"]],
  ["10 years ago", ["10 years ago", -10, "year", "dateline"]],
  ["a week ago", ["a week ago", -1, "week", "dateline"]],
  ["two decades ago", ["two decades ago", -20, "year", "dateline"]],
  ["three days later", ["three days later", 3, "day", "date before"]],
])("%j", (text, term) => {
  expect(read(text)).toEqual([term]);
});

it.each(["about 10 years ago", "more than five years ago", "last man", "10 years older"])(
  "none in %j",
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
