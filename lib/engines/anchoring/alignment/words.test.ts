import { expect, it } from "vitest";
import { isSameWord, weightOf, wordsIn } from "./words.ts";

const words = (text: string) =>
  wordsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

it.each([
  ["He didn’t pay $1,200.50.", ["He", "didn’t", "pay", "$", "1,200.50", "."]],
  ["17-nation bloc…", ["17", "-", "nation", "bloc", "…"]],
  ["👩‍👩‍👧 and 🇨🇭 and 👍🏽", ["👩‍👩‍👧", "and", "🇨🇭", "and", "👍🏽"]],
  ["e\u0301te\u0301 شَرْق", ["e\u0301te\u0301", "شَرْق"]],
  ["漢字", ["漢", "字"]],
  ["\u200Fعقد\u200E", ["عقد"]],
  ["co\u00ADop sea\u200Bside", ["co\u00ADop", "sea\u200Bside"]],
  ["الو\u200Fزير\u200F \u200B ❤\uFE0F", ["الو\u200Fزير", "❤\uFE0F"]],
  ["wait... --", ["wait", "...", "--"]],
])("reads the words of %j", (text, expected) => {
  expect(words(text)).toEqual(expected);
});

it("counts from the beginning of the text", () => {
  expect(wordsIn("a bc d", { start: 2, end: 4 })).toEqual([{ start: 2, end: 4, key: "bc" }]);
});

it.each([
  ["كَتب", "كُتب", false],
  ["كتب", "كُتب", true],
  ["didn’t", "didn't", true],
  ["Port", "port", false],
])("%s and %s are the same word: %s", (one, other, same) => {
  const [first, second] = [one, other].map((text) => wordsIn(text, { start: 0, end: text.length }));
  expect(isSameWord(first?.[0], second?.[0])).toBe(same);
});

it("weighs long words and numbers more than short words, and those more than marks", () => {
  expect([".", "of", "17", "envoys"].map(weightOf)).toEqual([1, 2, 4, 4]);
});
