import fc from "fast-check";
import { expect, it } from "vitest";
import { hunksOf } from "./hunks.ts";

const row = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 12 });

it("makes the other row of the base, and keeps what both have", () => {
  fc.assert(
    fc.property(row, row, (base, other) => {
      const { hunks, kept } = hunksOf(base, other);
      const made: number[] = [];
      let at = 0;
      for (const { from, to, otherFrom, otherTo } of hunks) {
        made.push(...base.slice(at, from), ...other.slice(otherFrom, otherTo));
        at = to;
      }
      made.push(...base.slice(at));
      expect(made).toEqual(other);
      kept.forEach((place, index) => {
        if (place >= 0) expect(other[place]).toBe(base[index]);
      });
      const gone = hunks.reduce((sum, { from, to }) => sum + to - from, 0);
      expect(kept.filter((place) => place < 0)).toHaveLength(gone);
    }),
  );
});

it("parts what was replaced one for one", () => {
  const { hunks } = hunksOf([1, 2, 3, 4], [1, 7, 8, 4]);
  expect(hunks.map(({ from, to }) => [from, to])).toEqual([
    [1, 2],
    [2, 3],
  ]);
});

it("takes time that grows with the rows, not with their square", () => {
  const base = Array.from({ length: 200_000 }, (_, at) => at);
  const other = base.map((one) => (one % 5 === 2 ? -one : one));
  expect(hunksOf(base, other).hunks).toHaveLength(40_000);
});
