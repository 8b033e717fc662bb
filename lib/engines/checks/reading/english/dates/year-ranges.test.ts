import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { yearRangeAt } from "./year-ranges.ts";

const read = (text: string) => {
  const range = yearRangeAt(readEnglishText(text), 0);
  return (
    range &&
    [range.from, range.to].map((end) =>
      end.kind === "year" ? [end.year.year, end.year.told] : end,
    )
  );
};

it.each<[string, [number, boolean][] | undefined]>([
  [
    "2019-2024",
    [
      [2019, true],
      [2024, true],
    ],
  ],
  [
    "1939–45",
    [
      [1939, true],
      [1945, true],
    ],
  ],
  [
    "1999–02",
    [
      [1999, true],
      [2002, true],
    ],
  ],
  [
    "2014 to 2018",
    [
      [2014, true],
      [2018, true],
    ],
  ],
  [
    "1500 to 2000 people",
    [
      [1500, false],
      [2000, false],
    ],
  ],
  ["2024-05-17", undefined],
  ["2010-2015-86", undefined],
  ["2024-05", undefined],
  ["2019 and 2024", undefined],
  ["3000-4000", undefined],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
