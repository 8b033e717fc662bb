import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readYears } from "./years.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readYears(t, () => false).map((year) => [
    sliceOf(t, year.first, year.end),
    year.year,
    year.stretch,
    year.told,
  ]);
};

it.each<[string, unknown[][]]>([
  ["in 2014, he", [["2014", 2014, undefined, true]]],
  ["since mid-2023", [["mid-2023", 2023, "mid", true]]],
  ["late 2022", [["late 2022", 2022, "late", true]]],
  ["at the end of 1989", [["end of 1989", 1989, "late", true]]],
  ["44 BC", [["44 BC", -44, undefined, true]]],
  ["AD 79", [["AD 79", 79, undefined, true]]],
  ["the class of ’24", [["’24", 2024, undefined, true]]],
  ["in 2014 cases", [["2014", 2014, undefined, false]]],
  ["with 1500 men", [["1500", 1500, undefined, false]]],
  ["1,500 men and 2019-20", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
