import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readDatedText } from "./dated-text.ts";
import { readWeekdayDates } from "./weekday-dates.ts";
import { pairWeekdays } from "./weekday-pairs.ts";

const published = { year: 2024, month: 5, day: 17 };
const read = (text: string) => {
  const t = readEnglishText(text);
  const dated = readDatedText(t);
  return readWeekdayDates(dated, pairWeekdays(dated), published).map(
    ({ stated, candidates, open }) => [
      text.slice(stated.start, stated.end),
      candidates[0]?.year,
      open,
    ],
  );
};

it.each<[string, [string, number, boolean][]]>([
  ["next Tuesday, May 21", [["next Tuesday, May 21", 2024, false]]],
  ["Monday night, at 9 p.m., on May 13", [["Monday night, at 9 p.m., on May 13", 2024, false]]],
  ["17 May 2023 (a Wednesday)", [["17 May 2023 (a Wednesday)", 2023, false]]],
  ["Monday, January 1, last year", [["Monday, January 1", 2023, false]]],
  ["Monday, May 6–8", [["Monday, May 6–8", 2024, true]]],
  ["Friday to Sunday, May 5", []],
  ["On Monday 17 people and, on May 5, ten", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
