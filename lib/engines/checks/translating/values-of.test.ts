import { expect, it } from "vitest";
import { readText } from "../reading/read-text.ts";
import { datesOf, numbersOf } from "./values-of.ts";

const english = readText(
  "On 17 May 2024 two men and 18 women paid $4.2 million, 20 percent.",
  "en",
  {},
);
const arabic = readText(
  "في ١٧ أيار ٢٠٢٤ دفع رجلان و18 امرأة 4.2 مليون دولار، أي 20 بالمئة.",
  "ar",
  {},
);

it("gives the same values in both languages, dates apart from numbers", () => {
  const keys = (reading: typeof english) => [
    datesOf(reading).map(({ key }) => key),
    numbersOf(reading).map(({ kind, key }) => `${kind} ${key}`),
  ];
  expect(keys(english)).toEqual([["2024-05-17"], ["count 18", "money 4200000", "percent 20"]]);
  expect(keys(arabic)).toEqual(keys(english));
});
