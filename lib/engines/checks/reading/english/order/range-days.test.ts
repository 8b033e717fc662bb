import { expect, it } from "vitest";
import { isoDate } from "../../civil-day.ts";
import { readDatedText } from "../dates/dated-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { rangeDays } from "./range-days.ts";

const read = (text: string) => {
  const { t, ranges } = readDatedText(readEnglishText(text));
  const days = ranges[0] && rangeDays(t, ranges[0]);
  return days && [isoDate(days.from.from), isoDate(days.to.to), days.year];
};

it.each<[string, string[] | undefined]>([
  ["from 12 May to 3 April 2024", ["2024-05-12", "2024-04-03", "shared"]],
  ["from 12 May 2023 to 3 April 2024", ["2023-05-12", "2024-04-03", "own"]],
  ["2019–2024", ["2019-01-01", "2024-12-31", "own"]],
  ["May 3–6", ["2024-05-03", "2024-05-06", "none"]],
  ["from 1500 to 2000 people", undefined],
  ["from 9 a.m. to noon", undefined],
  ["from 2019 to May", undefined],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it("takes both ends for years before Christ where the second is one", () => {
  const { t, ranges } = readDatedText(readEnglishText("1500–1200 BC"));
  const days = ranges[0] && rangeDays(t, ranges[0]);
  expect([days?.from.from.year, days?.to.from.year]).toEqual([-1500, -1200]);
});
