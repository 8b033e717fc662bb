import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Interval, intervalIndex } from "./interval-index.ts";

const interval = (start: number, end: number, value = `${start}-${end}`) => ({ start, end, value });
const values = (found: readonly Interval<string>[]) => found.map(({ value }) => value);

const index = intervalIndex([interval(0, 20), interval(9, 12), interval(5, 8), interval(5, 20)]);

describe("what lies over a character", () => {
  it("is given with the innermost first", () => {
    expect(values(index.at(6))).toEqual(["5-8", "5-20", "0-20"]);
  });

  it("does not hold what ends there", () => {
    expect(values(index.at(8))).toEqual(["5-20", "0-20"]);
  });

  it("is nothing beyond the last", () => {
    expect(index.at(20)).toEqual([]);
    expect(intervalIndex([]).at(0)).toEqual([]);
  });

  it("holds nothing that has no characters", () => {
    expect(intervalIndex([interval(3, 3)]).at(3)).toEqual([]);
  });
});

describe("what has a character in a stretch", () => {
  it("is given in the order of the text, the longest first", () => {
    expect(values(index.in(7, 10))).toEqual(["0-20", "5-20", "5-8", "9-12"]);
  });

  it("holds neither what ends at its start nor what begins at its end", () => {
    expect(values(intervalIndex([interval(0, 4), interval(6, 9)]).in(4, 6))).toEqual([]);
  });

  it("is the same as a look at each", () => {
    const some = fc.array(
      fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]) => interval(start, start + length)),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(some, fc.nat(70), fc.integer({ min: 1, max: 20 }), (all, from, length) => {
        const found = intervalIndex(all).in(from, from + length);
        const each = all.filter(
          ({ start, end }) => start < end && start < from + length && end > from,
        );
        expect(values(found).sort()).toEqual(values(each).sort());
      }),
    );
  });
});
