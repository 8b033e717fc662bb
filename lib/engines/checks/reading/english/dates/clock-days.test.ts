import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { dayAfterClock, dayBeforeClock } from "./clock-days.ts";
import { readDatedText } from "./dated-text.ts";

const read = (text: string) => {
  const dated = readDatedText(readEnglishText(text));
  const [clock] = dated.clocks;
  if (!clock) throw new Error(`no time in ${text}`);
  const day = dayAfterClock(dated, clock) ?? dayBeforeClock(dated, clock);
  return day && (day.weekday ?? day.dayShift);
};

it.each([
  ["(0100 GMT Monday)", 0],
  ["at 0100 GMT on Tuesday", 1],
  ["2200 GMT on the previous day", -1],
  ["2200 GMT the next day", 1],
  ["2200 GMT a day earlier", undefined],
  ["2200 GMT the day before", -1],
  ["late on Sunday, around 9 p.m.", 6],
  ["On Sunday they left at 9 p.m.", undefined],
  ["at 9 p.m. he", undefined],
])("the day of %j is %j", (text, expected) => {
  expect(read(text)).toBe(expected);
});
