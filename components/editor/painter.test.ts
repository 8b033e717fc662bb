import { expect, it } from "vitest";
import { marksAt, type PaintedMark } from "./painter.ts";

const mark = (id: string, ...ranges: [number, number][]): PaintedMark => ({
  id,
  kind: "claim",
  tone: "open",
  ranges: ranges.map(([start, end]) => ({ start, end })),
});

it("finds what lies over an offset, the innermost first", () => {
  const marks = [mark("outer", [0, 20]), mark("inner", [5, 8]), mark("elsewhere", [9, 12])];
  expect(marksAt(marks, 6).map(({ id }) => id)).toEqual(["inner", "outer"]);
});

it("takes the end of a range as outside it", () => {
  expect(marksAt([mark("a", [0, 3])], 3)).toEqual([]);
});

it("looks at each of a mark's ranges", () => {
  const marks = [mark("two", [0, 2], [10, 11]), mark("one", [9, 14])];
  expect(marksAt(marks, 10).map(({ id }) => id)).toEqual(["two", "one"]);
});

it("does not depend on the order in which marks were made", () => {
  const marks = [mark("b", [0, 4]), mark("a", [0, 4])];
  expect(marksAt(marks, 1)).toEqual(marksAt([...marks].reverse(), 1));
});
