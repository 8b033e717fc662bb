import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readDatedText } from "./dated-text.ts";
import { pairWeekdays } from "./weekday-pairs.ts";

const read = (text: string) => {
  const dated = readDatedText(readEnglishText(text));
  return pairWeekdays(dated).map(({ date, day, weekday, open }) => [
    sliceOf(dated.t, weekday.at, weekday.at + 1),
    sliceOf(dated.t, date.first, date.end),
    day,
    open,
  ]);
};

it.each<[string, unknown[][]]>([
  ["Thursday, May 16", [["Thursday", "May 16", 16, false]]],
  ["Thursday - May 16 - in", [["Thursday", "May 16", 16, false]]],
  ["the Nov. 5 election, a Tuesday,", [["Tuesday", "Nov. 5", 5, false]]],
  [
    "June 15 and 16 (Saturday and Sunday)",
    [
      ["Saturday", "June 15 and 16", 15, false],
      ["Sunday", "June 15 and 16", 16, false],
    ],
  ],
  ["Monday, May 6–8", [["Monday", "May 6–8", 6, true]]],
  ["On Monday May 17 votes", [["Monday", "May 17", 17, true]]],
  ["Friday to Sunday, May 5", []],
  ["On Monday. May 5 was dry", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
