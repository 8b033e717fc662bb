import { expect, it } from "vitest";
import { readEnglishText } from "../text/read-english-text.ts";
import { readCalendar } from "./calendar-claims.ts";
import { readDatedText } from "./dated-text.ts";

const read = (text: string) =>
  readCalendar(readDatedText(readEnglishText(text)), { year: 2023, month: 3, day: 2 }).map(
    (reading) => [text.slice(reading.stated.start, reading.stated.end), reading.sure],
  );

it.each<[string, [string, boolean][]]>([
  ["It closed on 31 April.", [["31 April", true]]],
  ["It closed on 29 February 2024.", [["29 February 2024", true]]],
  ["It closed on Feb. 29.", [["Feb. 29", true]]],
  ["It opens at 25:61.", [["25:61", true]]],
  ["It opens at 25:10.", [["25:10", true]]],
  ["It opens at 13:75 p.m. on Monday.", [["13:75 p.m.", true]]],
  ["“We met on June 31,” he said.", [["June 31", false]]],
  ["It closed on 30 April and opens at 24:00.", []],
  ["He scored at 65:12 in the second half.", []],
  ["A baby born on 29 February, as in 2020, has few birthdays.", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
