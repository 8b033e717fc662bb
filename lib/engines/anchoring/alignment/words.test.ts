import { expect, it } from "vitest";
import { foldVariants, weightOf, wordsIn } from "./words.ts";

const words = (text: string) =>
  wordsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

it.each([
  ["He didn’t pay $1,200.50.", ["He", "didn’t", "pay", "$", "1,200.50", "."]],
  ["17-nation bloc…", ["17", "-", "nation", "bloc", "…"]],
  ["👩‍👩‍👧 and 🇨🇭 and 👍🏽", ["👩‍👩‍👧", "and", "🇨🇭", "and", "👍🏽"]],
  ["e\u0301te\u0301 شَرْق", ["e\u0301te\u0301", "شَرْق"]],
  ["漢字", ["漢", "字"]],
  ["\u200Fعقد\u200E", ["عقد"]],
  ["wait... --", ["wait", "...", "--"]],
])("reads the words of %j", (text, expected) => {
  expect(words(text)).toEqual(expected);
});

it("counts from the beginning of the text", () => {
  expect(wordsIn("a bc d", { start: 2, end: 4 })).toEqual([{ start: 2, end: 4, key: "bc" }]);
});

it.each([
  ["“It’s”  –\nhere...", '"It\'s" - here…'],
  ["\u200Fعقد", "عقد"],
  ["plain words", "plain words"],
])("folds %j", (text, folded) => {
  expect(foldVariants(text)).toBe(folded);
});

it("weighs long words and numbers more than short words, and those more than marks", () => {
  expect([".", "of", "17", "envoys"].map(weightOf)).toEqual([1, 2, 4, 4]);
});
