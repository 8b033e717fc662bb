import { expect, it } from "vitest";
import { readNegations } from "./negations.ts";
import { readEnglishText } from "./read-english-text.ts";

it("finds what negates, in one word or written on to a verb", () => {
  const text = "He didn’t say no; nothing was known, and not by note.";
  const found = readNegations(readEnglishText(text));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    "didn’t",
    "no",
    "nothing",
    "not",
  ]);
});

it("tells apart what other languages may say without negating", () => {
  const read = (text: string) => readNegations(readEnglishText(text)).map(({ loose }) => loose);
  expect(read("He refused to go.")).toEqual([true]);
  expect(read("It is due no later than May, not before.")).toEqual([true, false]);
});
