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

test("lines that differ, or stand on few of many pages, are kept", () => {
  expect(read(page("The Daily", "One."), page("The Week", "Two."))[1]).toBe(0);
  const many = [page("A", "x"), page("A", "y"), page("B", "z"), page("C", "w")];
  expect(read(...many)[1]).toBe(0);
});

test("a page of one line keeps it", () => {
  expect(read(page("17"), page("18"), page("19"))).toEqual([[["17"], ["18"], ["19"]], 0]);
});
