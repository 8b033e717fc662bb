import { expect, it } from "vitest";
import { numberOf } from "./rational.ts";
import { readCells } from "./table-cells.ts";

const read = (line: string) =>
  readCells(line, 0, line.length).map(({ text, number }) => [
    text,
    number && numberOf(number.value),
  ]);

it.each([
  [
    "North East\t1,200\t$3.5",
    [
      ["North East", undefined],
      ["1,200", 1200],
      ["$3.5", 3.5],
    ],
  ],
  [
    "| North | 12 % | – |",
    [
      ["North", undefined],
      ["12 %", 12],
      ["–", 0],
    ],
  ],
  [
    "North East   12   13",
    [
      ["North East", undefined],
      ["12", 12],
      ["13", 13],
    ],
  ],
  ["no cells here", [["no cells here", undefined]]],
])("%j", (line, expected) => {
  expect(read(line)).toEqual(expected);
});

it("looks at no line of more than 400 characters", () => {
  expect(read("a\tb".repeat(200))).toEqual([]);
});
