import fc from "fast-check";
import { expect, test } from "vitest";
import { awkwardText } from "#lib/core/text/awkward-text.cases.ts";
import { normaliseText } from "#lib/core/text/normalise.ts";
import { graphemeBounds } from "./grapheme-bounds.ts";

const boundsIn = (text: string) => {
  const isBound = graphemeBounds(text);
  return Array.from({ length: text.length + 1 }, (_, at) => at).filter(isBound);
};

test.each([
  ["", [0]],
  ["ab", [0, 1, 2]],
  ["a👨‍👩‍👧b", [0, 1, 9, 10]],
  ["🇨🇭🇫🇷", [0, 4, 8]],
  ["شَرْق", [0, 2, 4, 5]],
])("cuts %j at %j", (text, bounds) => {
  expect(boundsIn(text)).toEqual(bounds);
});

test("cuts where the segmenter cuts, over pieces too", () => {
  const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
  fc.assert(
    fc.property(fc.array(awkwardText(), { maxLength: 6 }), fc.nat(90), (parts, flags) => {
      const { text } = normaliseText(`${parts.join("")}${"🇨🇭🇫".repeat(flags)}`);
      const expected = [...graphemes.segment(text)].map(({ index }) => index);
      expect(boundsIn(text)).toEqual([...new Set([...expected, 0, text.length])]);
    }),
    { numRuns: 60 },
  );
});

test("knows one character longer than any piece", () => {
  const text = `a${"👩‍".repeat(1000)}👧b`;
  expect(boundsIn(text)).toEqual([0, 1, text.length - 1, text.length]);
});
