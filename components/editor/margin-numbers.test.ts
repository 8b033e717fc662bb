import { expect, it } from "vitest";
import { byLine } from "./margin-numbers.ts";
import type { PaintedMark } from "./painter.ts";

const mark = (id: string): PaintedMark => ({ id, kind: "claim", tone: "open", ranges: [] });
const place = (id: string, middle: number) => ({ middle, mark: mark(id) });

it("puts the numbers of one line together, in the order of the text", () => {
  const lines = byLine([place("a", 100), place("b", 102), place("c", 135), place("d", 98)]);
  expect(lines.map(({ middle, marks }) => [middle, marks.map(({ id }) => id)])).toEqual([
    [100, ["a", "b"]],
    [135, ["c"]],
    [98, ["d"]],
  ]);
});
