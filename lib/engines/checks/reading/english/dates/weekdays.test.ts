import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readWeekdays, weekdayOfName } from "./weekdays.ts";

it("reads weekdays in full and shortened, capitalised ones only", () => {
  const { tokens } = readEnglishText("Monday, Thurs. and Sun 5, but not mondays, sat or The Sun");
  expect(
    readWeekdays(tokens, [...tokens.keys()]).map(({ weekday, short }) => [weekday, short]),
  ).toEqual([
    [0, false],
    [3, true],
    [6, true],
  ]);
});

it("knows the weekdays by name", () => {
  expect([weekdayOfName("monday"), weekdayOfName("sunday"), weekdayOfName("mon")]).toEqual([
    0,
    6,
    undefined,
  ]);
});
