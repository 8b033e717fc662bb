import fc from "fast-check";
import { expect, test } from "vitest";
import { awkwardText } from "#lib/core/text/awkward-text.cases.ts";
import { normaliseText } from "#lib/core/text/normalise.ts";
import { settledOffsets } from "./settled-offsets.ts";

test.each([
  ["nothing to settle", "ab\ncd", [0, 2, 5, 9], [0, 2, 5, 5]],
  ["soft hyphens", "a\u00ADb\u00ADc", [0, 1, 2, 3, 5], [0, 1, 1, 2, 3]],
  ["a letter and its accent", "e\u0301x", [0, 1, 2, 3], [0, 1, 1, 2]],
  ["white space at line ends", "a  \nb \nc", [1, 2, 3, 4, 7, 8], [1, 1, 1, 2, 4, 5]],
  ["fixed spaces", "17\u00A0000 ", [2, 3, 7], [2, 3, 6]],
])("%s", (_name, raw, offsets, expected) => {
  expect(settledOffsets(raw, offsets)).toEqual(expected);
});

test("offsets keep their order and stay in the text; the ends are the ends", () => {
  const source = awkwardText().map((text) => text.replace(/^\uFEFF/, ""));
  fc.assert(
    fc.property(source, fc.array(fc.nat(60)), (raw, some) => {
      const offsets = [0, ...some.filter((offset) => offset <= raw.length), raw.length];
      const found = settledOffsets(
        raw,
        offsets.sort((a, b) => a - b),
      );
      const { length } = normaliseText(raw).text;
      expect(found).toEqual([...found].sort((a, b) => a - b));
      expect([found[0], found.at(-1)]).toEqual([0, length]);
    }),
    { numRuns: 150 },
  );
}, 20_000);

test("many offsets into one long line are found in time", () => {
  const line = "cafe\u0301 au lait, ".repeat(20_000);
  const offsets = Array.from({ length: 20_000 }, (_, at) => at * 15 + 5);
  const found = settledOffsets(line, offsets);
  expect(found.at(-1)).toBe(14 * 19_999 + 4);
});
