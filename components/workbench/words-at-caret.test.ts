import { expect, test } from "vitest";
import { innermostAt, wordsAtCaret } from "./words-at-caret.ts";

const text = "The quay has 40 cranes. Nobody counts them.";
const facts = [{ start: 13, end: 22 }];
const at = (offset: number, kind: string, known = facts) =>
  wordsAtCaret(text, offset, { kind, language: "en", facts: known })?.exact;

test.each([
  ["a claim is of the fact in which the caret is", 15, "claim", "40 cranes"],
  ["behind its last character too", 22, "claim", "40 cranes"],
  ["elsewhere of the sentence", 5, "claim", "The quay has 40 cranes."],
  ["a comment too", 30, "comment", "Nobody counts them."],
  ["a suggestion is for the word", 5, "suggestion", "quay"],
  ["also behind it", 8, "suggestion", "quay"],
])("%s", (_, offset, kind, words) => {
  expect(at(offset, kind)).toBe(words);
});

test("in text without words there are none", () => {
  expect(wordsAtCaret("", 0, { kind: "suggestion", language: "en", facts: [] })).toBeUndefined();
});

test("of what lies around a place the shortest is the innermost", () => {
  const all = [
    { start: 0, end: 20 },
    { start: 4, end: 9 },
    { start: 10, end: 12 },
  ];
  expect(innermostAt(all, 5)).toBe(all[1]);
  expect(innermostAt(all, 30)).toBeUndefined();
});
