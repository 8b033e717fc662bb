import { expect, it } from "vitest";
import { readCountPhrases } from "../lists/count-phrases.ts";
import { listLength, listLimit, phrasesBySentence } from "./phrases-in.ts";
import { readEnglishText } from "./read-english-text.ts";

it("finds the sentences that count, with their counts", () => {
  const t = readEnglishText("Two men met. It rained. Three dogs and two cats ran.");
  const counts = phrasesBySentence(t.sentences, readCountPhrases(t));
  expect(counts.map(({ index, inside }) => [index, inside.length])).toEqual([
    [0, 1],
    [2, 2],
  ]);
});

it("bounds how far a list is looked for", () => {
  expect(listLimit({ first: 0, end: 9000, block: 0 }, 10)).toBeLessThan(1000);
  expect(listLimit({ first: 0, end: 20, block: 0 }, 10)).toBe(20);
  expect(listLength(18)).toBeGreaterThan(18);
});
