import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readSets } from "./sets.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readSets(t, [...t.tokens.keys()]).map(({ first, end, every, step, weekday }) => [
    sliceOf(t, first, end),
    every,
    Number(step.numerator) / Number(step.denominator),
    weekday,
  ]);
};

it.each<[string, unknown[][]]>([
  ["every Monday", [["every Monday", "weekday", 1, 0]]],
  ["every other Friday", [["every other Friday", "weekday", 2, 4]]],
  ["each two days", [["each two days", "day", 2, undefined]]],
  ["daily", [["daily", "day", 1, undefined]]],
  ["the annual review", [["annual", "year", 1, undefined]]],
  ["twice a year", [["twice a year", "year", 1, undefined]]],
  ["three times a week", [["three times a week", "week", 1, undefined]]],
  ["on Tuesdays", [["Tuesdays", "weekday", 1, 1]]],
  ["every person, each of us, once a friend", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
