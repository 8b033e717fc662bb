import { expect, it } from "vitest";
import { MONTH_NAMES } from "../../civil-day.ts";
import { daysInWords } from "../../days.ts";
import { readDatedText } from "../dates/dated-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readBirths } from "./births.ts";

const read = (text: string) =>
  readBirths(readDatedText(readEnglishText(text))).map(({ born, person, died }) => [
    person?.surname,
    daysInWords(born, MONTH_NAMES),
    died && daysInWords(died, MONTH_NAMES),
  ]);

it.each<[string, (string | undefined)[][]]>([
  ["Stevens was born in 1920 in Chicago.", [["stevens", "1920", undefined]]],
  [
    "Ann Cole, who was born in Leeds on April 3, 1935, sang.",
    [["cole", "3 April 1935", undefined]],
  ],
  ["Born in May 1950, Cole studied law.", [["cole", "May 1950", undefined]]],
  ["Ruth Abelson sang. She was born in 1935.", [["abelson", "1935", undefined]]],
  ["The painter Ann Cole (1935–2020) lived here.", [["cole", "1935", "2020"]]],
  ["Cole's mother was born in 1910.", [[undefined, "1910", undefined]]],
  ["The party was born in 1990.", [[undefined, "1990", undefined]]],
  ["President Ann Cole (2009–2017) spoke.", []],
])("reads births in %j", (text, births) => {
  expect(read(text)).toEqual(births);
});
