import { expect, it } from "vitest";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readDatedText } from "./dated-text.ts";
import type { RangeEnd } from "./time-expressions.ts";

const show = (end: RangeEnd) =>
  end.kind === "year"
    ? end.year.year
    : end.kind === "clock"
      ? end.clock.minutesOfDay[0]
      : [end.date.year, end.date.month, end.date.days[0]].join("-");

const read = (text: string) => {
  const t = readEnglishText(text);
  return readDatedText(t).ranges.map((range) => [
    sliceOf(t, range.first, range.end),
    show(range.from),
    show(range.to),
  ]);
};

it.each<[string, unknown[][]]>([
  ["from 12 May to 3 April 2024", [["from 12 May to 3 April 2024", "-5-12", "2024-4-3"]]],
  ["May 3–6", [["May 3–6", "-5-3", "-5-6"]]],
  ["12 to 15 May", [["12 to 15 May", "-5-12", "-5-15"]]],
  ["from May 12 to 3 June", [["from May 12 to 3 June", "-5-12", "-6-3"]]],
  ["between 2014 and 2016", [["between 2014 and 2016", 2014, 2016]]],
  ["from 27 BC to AD 14", [["from 27 BC to AD 14", -27, 14]]],
  ["from May to September", [["from May to September", "-5-", "-9-"]]],
  ["in May-June 2023", [["May-June 2023", "-5-", "2023-6-"]]],
  ["from 2007 to the end of 2008", [["from 2007 to the end of 2008", 2007, 2008]]],
  ["from 9 a.m. to noon", [["from 9 a.m. to noon", 540, 720]]],
  ["from 5 to 6 p.m.", [["from 5 to 6 p.m.", 1020, 1080]]],
  ["1939–45", [["1939–45", 1939, 1945]]],
  ["May 3 and 4, 2014 and 2016", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
