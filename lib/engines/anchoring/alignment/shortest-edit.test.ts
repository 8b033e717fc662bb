import fc from "fast-check";
import { expect, it } from "vitest";
import { shortestEdit } from "./shortest-edit.ts";

const pairs = (a: string, b: string) =>
  shortestEdit(a.length, b.length, (one, other) => a[one] === b[other]);

it("gives what stays, in order", () => {
  expect(pairs("abcd", "axcd")).toEqual([
    [0, 0],
    [2, 2],
    [3, 3],
  ]);
  expect(pairs("", "ab")).toEqual([]);
  expect(pairs("ab", "")).toEqual([]);
});

it("gives as much as can stay", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const kept = pairs(a, b) ?? [];
      kept.forEach(([one, other], index) => {
        expect(a[one]).toBe(b[other]);
        const [before, beside] = kept[index - 1] ?? [-1, -1];
        expect(one > before && other > beside).toBe(true);
      });
      expect(kept).toHaveLength(longestCommon(a, b));
    }),
  );
});

it("gives up where nearly all differs", () => {
  expect(pairs("a".repeat(600), "b".repeat(600))).toBeUndefined();
});

function longestCommon(a: string, b: string): number {
  if (a === "" || b === "") return 0;
  let above = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const row = [0];
    [...b].forEach((other, at) => {
      const skipped = Math.max(row[at] ?? 0, above[at + 1] ?? 0);
      row.push(letter === other ? (above[at] ?? 0) + 1 : skipped);
    });
    above = row;
  }
  return above.at(-1) ?? 0;
}
