import { expect, it } from "vitest";
import { markIndex, marksAt, type PaintedMark } from "./painter.ts";

const mark = (id: string, ...ranges: [number, number][]): PaintedMark => ({
  id,
  kind: "claim",
  tone: "open",
  ranges: ranges.map(([start, end]) => ({ start, end })),
});
const at = (marks: readonly PaintedMark[], offset: number) =>
  marksAt(markIndex(marks), offset).map(({ id }) => id);

it("finds what lies over an offset, the innermost first", () => {
  const marks = [mark("outer", [0, 20]), mark("inner", [5, 8]), mark("elsewhere", [9, 12])];
  expect(at(marks, 6)).toEqual(["inner", "outer"]);
});

it("takes the end of a range as outside it", () => {
  expect(at([mark("a", [0, 3])], 3)).toEqual([]);
});

it("looks at each of a mark's ranges, and names the mark once", () => {
  const marks = [
    mark("two", [0, 2], [10, 11]),
    mark("one", [9, 14]),
    mark("twice", [9, 20], [8, 30]),
  ];
  expect(at(marks, 10)).toEqual(["two", "one", "twice"]);
});

it("does not depend on the order in which marks were made", () => {
  const marks = [mark("b", [0, 4]), mark("a", [0, 4])];
  expect(at(marks, 1)).toEqual(at([...marks].reverse(), 1));
});
