import { expect, it } from "vitest";
import { isoDate } from "../../civil-day.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { dayOfClock } from "./clock-dates.ts";
import { readDatedText } from "./dated-text.ts";

const published = { year: 2024, month: 5, day: 17 };
const read = (text: string) => {
  const dated = readDatedText(readEnglishText(text));
  const day = dayOfClock(dated, dated.clocks[0]?.first ?? 0, published);
  return [day.known, day.days.map(isoDate)[0]];
};

it.each([
  ["It struck at 9 a.m. on 6 May 2019.", ["written", "2019-05-06"]],
  ["It struck at 9 a.m. on May 6.", ["written", "2024-05-06"]],
  ["It struck at 9 a.m.", ["written", "2024-05-17"]],
  ["It opens at 9 a.m. on Friday.", ["written", "2024-05-17"]],
  ["It opens at 9 a.m.", ["near", "2024-05-17"]],
  ["In 2011 it struck at 9 a.m.", ["any", "2011-01-15"]],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it("knows no day without a dateline", () => {
  const dated = readDatedText(readEnglishText("It struck at 9 a.m."));
  expect(dayOfClock(dated, 3, undefined).known).toBe("any");
});
