import fc from "fast-check";
import { expect, test } from "vitest";
import { awkwardText } from "#lib/core/text/awkward-text.cases.ts";
import { normaliseText } from "#lib/core/text/normalise.ts";
import { cutsSurrogatePair } from "#lib/core/text/offsets.ts";
import { spanProblem } from "./check-span.ts";
import { describeSpan } from "./describe-span.ts";
import { spanSchema } from "./span.ts";

test("remembers the words and 32 units on either side", () => {
  const text = `${"a".repeat(40)}17 countries${"b".repeat(40)}`;
  expect(describeSpan(text, 40, 52)).toEqual({
    start: 40,
    end: 52,
    exact: "17 countries",
    prefix: "a".repeat(32),
    suffix: "b".repeat(32),
  });
});

test("shortens the context where it would cut a character", () => {
  const text = `😀${"a".repeat(31)}X${"b".repeat(31)}😀`;
  const span = describeSpan(text, 33, 34);
  expect([span.prefix, span.suffix]).toEqual(["a".repeat(31), "b".repeat(31)]);
});

test.each([
  ["an empty range", 1, 1],
  ["a range outside", 2, 9],
  ["a backward range", 2, 1],
  ["half a character", 0, 2],
])("refuses %s", (_name, start, end) => {
  expect(() => describeSpan("a😀b", start, end)).toThrow(RangeError);
});

test("every span of every text holds, and is valid", () => {
  fc.assert(
    fc.property(awkwardText(), fc.nat(60), fc.nat(60), (raw, a, b) => {
      const { text } = normaliseText(raw);
      const start = Math.min(a, b, text.length);
      const end = Math.min(Math.max(a, b), text.length);
      fc.pre(start < end && !cutsSurrogatePair(text, start) && !cutsSurrogatePair(text, end));
      const span = describeSpan(text, start, end);
      expect(spanProblem(text, span)).toBeUndefined();
      expect(spanSchema.parse(span)).toEqual(span);
      expect(`${span.prefix}${span.exact}${span.suffix}`.isWellFormed()).toBe(true);
    }),
  );
});
