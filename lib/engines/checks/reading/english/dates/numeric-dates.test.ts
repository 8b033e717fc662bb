import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readNumericDate } from "./numeric-dates.ts";

const read = (text: string) => {
  const date = readNumericDate(readEnglishText(text).tokens, 0);
  return date && [date.year, date.month, date.days[0], date.swapped];
};

it.each([
  ["5/17/2024", [2024, 5, 17, undefined]],
  ["17/5/24", [2024, 5, 17, undefined]],
  ["5/6/2024", [2024, 5, 6, { month: 6, day: 5 }]],
  ["17.05.2024", [2024, 5, 17, undefined]],
  ["17-05-1999", [1999, 5, 17, undefined]],
  ["2024-05-17", [2024, 5, 17, undefined]],
  ["5/17", [undefined, 5, 17, undefined]],
  ["5/6 of the votes", undefined],
  ["13/13/2024", [2024, 13, 13, undefined]],
  ["31/04/2024", [2024, 4, 31, undefined]],
  ["2024-13-01", [2024, 13, 1, undefined]],
  ["32.05.2024", [2024, 5, 32, undefined]],
  ["13/13/24", undefined],
  ["99/45/2024", undefined],
  ["2010-20-15-86", undefined],
  ["9/11 attacks", [2001, 9, 11, undefined]],
  ["9/11 of it", undefined],
  ["3-2", undefined],
  ["31/2", undefined],
  ["1/2/3/4", undefined],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
