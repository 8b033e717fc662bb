import { expect, test } from "vitest";
import { withoutRunningHeads } from "./running-heads.ts";

const page = (...texts: string[]) =>
  texts.map((text) => ({ text, left: 0, right: 9, base: 0, size: 10, page: 1 }));
const read = (...pages: ReturnType<typeof page>[]) => {
  const { pages: kept, removed } = withoutRunningHeads(pages);
  return [kept.map((lines) => lines.map(({ text }) => text)), removed];
};

test("what stands at the edge of most pages is left out, whatever its number", () => {
  expect(
    read(
      page("The Daily", "One.", "Page 1"),
      page("The Daily", "Two.", "Page 2"),
      page("The Daily", "Three.", "Page 3"),
    ),
  ).toEqual([[["One."], ["Two."], ["Three."]], 6]);
});

test("two pages, and lines that differ, keep what they have", () => {
  const two = [page("The Daily", "One."), page("The Daily", "Two.")];
  expect(read(...two)).toEqual([two.map((lines) => lines.map(({ text }) => text)), 0]);
  expect(read(page("A", "x"), page("B", "y"), page("C", "z"))[1]).toBe(0);
});

test("a page of one line keeps it", () => {
  expect(read(page("17"), page("18"), page("19"))).toEqual([[["17"], ["18"], ["19"]], 0]);
});
