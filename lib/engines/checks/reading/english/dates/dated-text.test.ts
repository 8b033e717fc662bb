import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readDatedText } from "./dated-text.ts";

it("gathers every kind of expression of time", () => {
  const t = readEnglishText(
    "On Monday, 6 May 2024, at 9:10 a.m., ten years after 2014, talks went on for three days, from 2019 to 2024, in the 1990s and every Friday. Two days later it was over.",
  );
  const dated = readDatedText(t);
  const words = (readings: readonly { first: number; end: number }[]) =>
    readings.map(({ first, end }) => sliceOf(t, first, end));
  expect(words(dated.dates)).toEqual(["6 May 2024"]);
  expect(words(dated.years)).toEqual(["2014", "2019", "2024"]);
  expect(words(dated.clocks)).toEqual(["9:10 a.m."]);
  expect(words(dated.durations)).toEqual(["ten years", "three days", "Two days"]);
  expect(words(dated.ranges)).toEqual(["from 2019 to 2024"]);
  expect(words(dated.periods)).toEqual(["1990s"]);
  expect(words(dated.sets)).toEqual(["every Friday"]);
  expect(words(dated.terms)).toEqual(["Two days later"]);
  expect(dated.weekdays).toHaveLength(2);
  expect(dated.dateAt.get(3)).toBe(dated.dates[0]);
});
