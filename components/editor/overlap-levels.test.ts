import { expect, it } from "vitest";
import { LEVELS, overlapLevels } from "./overlap-levels.ts";

const levels = (...ranges: [number, number][]) =>
  overlapLevels(ranges.map(([start, end]) => ({ start, end, value: undefined })));

it("puts what overlaps below, and what does not beside", () => {
  expect(levels([0, 20], [5, 8], [6, 7], [9, 12], [20, 25])).toEqual([0, 1, 2, 1, 0]);
});

it("lets what only touches share a line", () => {
  expect(levels([0, 4], [4, 8])).toEqual([0, 0]);
});

it("draws what lies too deep on the last line", () => {
  const deep = Array.from({ length: LEVELS + 2 }, (_, at): [number, number] => [at, 20]);
  expect(levels(...deep)).toEqual([0, 1, 2, 3, 3, 3]);
  expect(levels(...deep, [20, 30])).toEqual([0, 1, 2, 3, 3, 3, 0]);
});
