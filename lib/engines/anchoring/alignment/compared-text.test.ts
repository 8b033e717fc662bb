import { expect, it } from "vitest";
import { ComparedText, Keys } from "./compared-text.ts";

const [sentenceKeys, wordKeys] = [new Keys(), new Keys()];
const compared = (text: string) => new ComparedText(text, sentenceKeys, wordKeys);

it("gives sentences that are alike but for variants the same key", () => {
  const text = compared("It’s  here. It's here. It's there.");
  const [first, second, third] = text.keys;
  expect(first).toBe(second);
  expect(third).not.toBe(first);
});

it("gives words that are alike but for case the same key", () => {
  const text = compared("The end. Is the end.");
  expect(text.wordsOf(1).keys.slice(1)).toEqual(text.wordsOf(0).keys);
  expect(text.wordsOfRun({ from: 0, to: 2 }).words).toHaveLength(7);
  expect(text.stretchOf({ from: 0, to: 2 })).toEqual({ start: 0, end: 20 });
});

it.each([
  [0, 0],
  [3, 0],
  [4, 1],
  [5, 1],
  [9, 2],
])("finds the sentence at %i", (offset, sentence) => {
  expect(compared("One. Two.").sentenceAt(offset)).toBe(sentence);
});
