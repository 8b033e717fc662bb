import { expect, test } from "vitest";
import { withoutRunningHeads } from "./running-heads.ts";

const page = (...texts: string[]) =>
  texts.map((text, at) => ({ text, left: 0, right: 9, base: 700 - at * 12, size: 10, page: 1 }));
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

test("an edge is where it stands on the page, whenever it was placed there", () => {
  const placedLast = (number: number) => {
    const [head, ...text] = page(
      "The Daily",
      `Text ${"of ".repeat(number)}`,
      `and more ${"so ".repeat(number)}`,
    );
    return head ? [...text, head] : text;
  };
  expect(read(placedLast(1), placedLast(2))).toEqual([
    [
      ["Text of ", "and more so "],
      ["Text of of ", "and more so so "],
    ],
    2,
  ]);
});
