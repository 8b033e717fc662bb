import { expect, test } from "vitest";
import { findWords, markHits, passageOf } from "./passages.ts";

const shown = (pieces: { text: string; hit: boolean }[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("");

const numbered = (count: number) => Array.from({ length: count }, (_, n) => `w${n + 1}`).join(" ");

test("a short text is shown whole, with its hits", () => {
  const { pieces, hitAt, isCut } = passageOf("Die Größe, der Saal.", [2]);
  expect(shown(pieces)).toBe("Die [Größe], der Saal.");
  expect(hitAt).toBe(4);
  expect(isCut).toEqual({ start: false, end: false });
});

test("of a long one the passage with the most hits is shown, and where it stands", () => {
  const text = numbered(300);
  const { pieces, hitAt, isCut } = passageOf(text, [20, 200, 205, 206]);
  expect(shown(pieces)).toMatch(/^w192 .*\[w200\] w201 .*\[w205\] \[w206\].* w227$/);
  expect(hitAt).toBe(text.indexOf("w200"));
  expect(isCut).toEqual({ start: true, end: true });
});

test("without a hit the beginning is shown; a number that no word has is none", () => {
  expect(passageOf(numbered(50), []).hitAt).toBeUndefined();
  expect(shown(passageOf(numbered(50), [70]).pieces)).toMatch(/^w1 .* w36$/);
});

test("every hit of a text can be marked", () => {
  expect(shown(markHits("نعم، قال الوزير", [1, 3]))).toBe("[نعم]، قال [الوزير]");
});

test("words are found by how they are read", () => {
  expect(findWords("Die Größe der GRÖSSE", new Set(["grosse"]))).toEqual([2, 4]);
});
