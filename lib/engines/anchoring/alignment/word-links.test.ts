import { expect, it } from "vitest";
import { hunkOf, wordLinksOf } from "./word-links.ts";
import { wordsIn } from "./words.ts";

const words = (text: string) => wordsIn(text, { start: 0, end: text.length });

it("gathers what went and what came between the words that stayed", () => {
  const links = wordLinksOf(words("a b c d"), words("a x y d e"), Int32Array.of(0, -1, -1, 3));
  expect(links.hunks).toEqual([
    { from: 1, fromEnd: 3, to: 1, toEnd: 3 },
    { from: 4, fromEnd: 4, to: 4, toEnd: 5 },
  ]);
  expect(hunkOf(links, 2)).toBe(links.hunks[0]);
  expect(hunkOf(links, 3)).toBeUndefined();
});

it("tells a change of letter case, though the word is the same", () => {
  const links = wordLinksOf(words("The end"), words("the end"), Int32Array.of(0, 1));
  expect(links.hunks).toEqual([{ from: 0, fromEnd: 1, to: 0, toEnd: 1 }]);
});
