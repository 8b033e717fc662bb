import fc from "fast-check";
import { expect, it } from "vitest";
import { alignSequences } from "./align-sequences.ts";

const letters = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const align = (a: string, b: string) => [...alignSequences(letters(a), letters(b), () => 1)];

it.each([
  ["abc", "abc", [0, 1, 2]],
  ["abc", "axc", [0, -1, 2]],
  ["abc", "", [-1, -1, -1]],
  ["xabc", "abcx", [-1, 0, 1, 2]],
  ["aab", "ab", [0, -1, 1]],
])("aligns %s with %s", (a, b, matches) => {
  expect(align(a, b)).toEqual(matches);
});

it("prefers what weighs more", () => {
  const weigh = (key: number) => (key === "b".charCodeAt(0) ? 5 : 1);
  expect([...alignSequences(letters("xba"), letters("yabz"), weigh)]).toEqual([-1, 2, -1]);
});

it("matches only what is alike, and in order", () => {
  const sequence = fc.array(fc.nat(6), { maxLength: 200 });
  fc.assert(
    fc.property(sequence, sequence, (a, b) => {
      let last = -1;
      alignSequences(a, b, () => 1).forEach((other, index) => {
        if (other < 0) return;
        expect(b[other]).toBe(a[index]);
        expect(other).toBeGreaterThan(last);
        last = other;
      });
    }),
  );
});

it("stays quick where nothing is unique in two long sequences", () => {
  const a = Array.from({ length: 40_000 }, (_, index) => index % 3);
  const b = Array.from({ length: 40_000 }, (_, index) => (index * 7 + 1) % 5);
  expect(alignSequences(a, b, () => 1)).toHaveLength(40_000);
});

it("takes as many unique elements as the longest text has words", () => {
  const a = Array.from({ length: 300_000 }, (_, index) => index);
  const b = a.map((one) => (one % 2 === 0 ? one : -one));
  const kept = alignSequences(a, b, () => 1).filter((other) => other >= 0);
  expect(kept).toHaveLength(150_000);
});
