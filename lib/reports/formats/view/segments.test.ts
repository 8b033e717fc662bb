import fc from "fast-check";
import { expect, test } from "vitest";
import { type Mark, paragraphsOf } from "./segments.ts";

const text = "From 17 countries.\nAnd more.";
const mark = (claim: number, state: string, start: number, end: number): Mark => ({
  claim,
  state,
  start,
  end,
});

test("a text without claims is its lines", () => {
  expect(paragraphsOf("a\n\nb", [])).toEqual([
    [{ text: "a", standing: null, ends: [] }],
    [],
    [{ text: "b", standing: null, ends: [] }],
  ]);
});

test("overlapping passages are cut where each begins and ends", () => {
  const marks = [mark(1, "approved", 0, 7), mark(2, "open", 5, 17), mark(3, "withdrawn", 8, 17)];
  expect(paragraphsOf(text, marks)[0]).toEqual([
    { text: "From ", standing: "settled", ends: [] },
    { text: "17", standing: "unsettled", ends: [1] },
    { text: " ", standing: "unsettled", ends: [] },
    { text: "countries", standing: "unsettled", ends: [2, 3] },
    { text: ".", standing: null, ends: [] },
  ]);
});

test("a passage over two lines shows its number at the end of both", () => {
  const lines = paragraphsOf(text, [mark(4, "approved", 8, 22)]);
  expect(lines.map((line) => line.filter(({ standing }) => standing))).toEqual([
    [{ text: "countries.", standing: "settled", ends: [4] }],
    [{ text: "And", standing: "settled", ends: [4] }],
  ]);
});

test("the segments are the text, whatever the passages", () => {
  const range = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(9));
  fc.assert(
    fc.property(fc.string({ minLength: 30, maxLength: 40 }), fc.array(range), (words, ranges) => {
      const marks = ranges.map(([a, b, claim]) =>
        mark(claim, "open", Math.min(a, b), Math.max(a, b) + 1),
      );
      const lines = paragraphsOf(words, marks);
      expect(lines.map((line) => line.map((each) => each.text).join("")).join("\n")).toBe(words);
      expect(lines.flat().every((each) => each.text !== "")).toBe(true);
    }),
  );
});
