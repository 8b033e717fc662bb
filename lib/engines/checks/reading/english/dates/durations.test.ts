import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { durationUnitOf, readDurations } from "./durations.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readDurations(t, [...t.tokens.keys()]).map((duration) => [
    sliceOf(t, duration.first, duration.end),
    ...duration.parts.map(
      ({ amount, unit }) => `${Number(amount.numerator) / Number(amount.denominator)} ${unit}`,
    ),
  ]);
};

it.each<[string, string[][]]>([
  ["for three days.", [["three days", "3 day"]]],
  ["two and a half hours", [["two and a half hours", "2.5 hour"]]],
  ["a fortnight", [["a fortnight", "2 week"]]],
  ["half an hour", [["half an hour", "0.5 hour"]]],
  ["a quarter of an hour", [["a quarter of an hour", "0.25 hour"]]],
  ["a year and a half", [["a year and a half", "1.5 year"]]],
  ["1 hour and 20 minutes", [["1 hour and 20 minutes", "1 hour", "20 minute"]]],
  ["2 years, 3 months", [["2 years, 3 months", "2 year", "3 month"]]],
  ["a three-year term", [["three-year", "3 year"]]],
  ["a 10-day visit", [["10-day", "10 day"]]],
  ["a two-and-a-half-hour drive", [["two-and-a-half-hour", "2.5 hour"]]],
  ["a few weeks", [["a few weeks", "3 week"]]],
  ["a couple of months", [["a couple of months", "2 month"]]],
  ["three years and two men", [["three years", "3 year"]]],
  ["all week", [["all week", "1 week"]]],
  ["a second wave, three night markets", []],
  ["$5 a day, twice a week", []],
  ["a 10-year-old", []],
  ["that year", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it("knows its units", () => {
  expect(durationUnitOf("fortnight")).toEqual(["week", 2n]);
  expect(durationUnitOf("metre")).toBeUndefined();
});
