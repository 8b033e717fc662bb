import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { clockRangeAt } from "./clock-ranges.ts";
import { readClockTimes } from "./clock-times.ts";

const read = (text: string) => {
  const t = readEnglishText(text);
  return readClockTimes(t, []).flatMap((clock) => {
    const range = clockRangeAt(t, clock);
    return range?.from.kind === "clock" ? range.from.clock.minutesOfDay : [];
  });
};

it.each<[string, number[]]>([
  ["from 5 to 6 p.m.", [1020]],
  ["11 to 2 p.m.", [660]],
  ["7-9 a.m.", [420]],
  ["between 9:30 and 11 a.m.", [570]],
  ["won by 5 and at 6 p.m.", []],
])("%j begins at %j", (text, minutes) => {
  expect(read(text)).toEqual(minutes);
});
