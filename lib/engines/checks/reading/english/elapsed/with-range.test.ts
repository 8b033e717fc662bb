import { expect, it } from "vitest";
import { lengthOf } from "./lengths.ts";
import { show } from "./reading.cases.ts";
import { readWithRange } from "./with-range.ts";

const read = (text: string) =>
  show(text, (dated) =>
    readWithRange(
      dated,
      dated.durations.flatMap((each) => lengthOf(dated.t, each) ?? []),
    ),
  );

it.each([
  [
    "He served eight years as vice president from 2009 to 2017.",
    ["eight years as vice president from 2009 to 2017", "8 year", "2009", "2017"],
  ],
  ["Ten years (1990–2000) passed.", ["Ten years (1990–2000", "10 year", "1990", "2000"]],
  [
    "The fair lasted six days, from 3 May to 8 May 2024.",
    ["six days, from 3 May to 8 May 2024", "6 day", "3 May 2024", "8 May 2024"],
  ],
  [
    "Between 1990 and 2000, a period of ten years, it grew.",
    ["Between 1990 and 2000, a period of ten years", "10 year", "1990", "2000"],
  ],
])("reads the length in %j", (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

it("leaves alone a length that has nothing to do with the range", () => {
  expect(read("Two years after the war of 1914 to 1918 he left.")).toEqual([]);
  expect(read("He was jailed for two years and lived there from 2009 to 2017.")).toEqual([]);
});
