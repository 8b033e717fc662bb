import { expect, test } from "vitest";
import { wholeRanges } from "./draft-range.ts";

const text = "One two.\nعقد 👩‍👩‍👧 e\u0316\nlast";
const blocks = [
  { type: "paragraph", start: 0, end: 8, from: 1 },
  { type: "paragraph", start: 9, end: 24, from: 11 },
  { type: "paragraph", start: 25, end: 29, from: 28 },
];
const words = (start: number, end = start) => {
  const range = wholeRanges(text, blocks)({ start, end });
  return range && text.slice(range.start, range.end);
};

test("[I13] an empty range takes the word that it touches, the one before it, else the one after", () => {
  expect(words(3)).toBe("One");
  expect(words(4)).toBe("One ");
  expect(words(6)).toBe("two.");
  expect(words(0)).toBe("One");
  expect(words(9)).toBe("عقد");
  expect(words(text.length)).toBe("last");
});

test("[I13] white space alone is as nothing", () => {
  expect(words(3, 4)).toBe("One ");
});

test("no character is cut", () => {
  const family = text.indexOf("👩");
  expect(words(family + 2, family + 3)).toBe("👩‍👩‍👧");
  expect(words(text.indexOf("e\u0316") + 1)).toBe("e\u0316");
});

test("a text without words has no range", () => {
  expect(wholeRanges("\n", [])({ start: 0, end: 0 })).toBeUndefined();
});
