import { expect, it } from "vitest";
import { isoDate } from "../../civil-day.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readDatedText } from "./dated-text.ts";
import { readMonthLessDates } from "./month-less-dates.ts";

const published = { year: 2024, month: 6, day: 20 };
const read = (text: string) =>
  readMonthLessDates(readDatedText(readEnglishText(text)), new Set(), published).map(
    ({ stated, candidates }) => [text.slice(stated.start, stated.end), candidates.map(isoDate)[0]],
  );

it.each<[string, [string, string][]]>([
  ["It began on the 3rd, a Monday.", [["3rd, a Monday", "2024-06-03"]]],
  ["It will end on Tuesday the 2nd.", [["Tuesday the 2nd", "2024-07-02"]]],
  ["It ran from Thursday 23 to Sunday 26 May 2024.", [["Thursday 23", "2024-05-23"]]],
  ["It was Friday the 13th.", []],
  ["On Monday 17 people met.", []],
  ["On Monday the 17th hole was closed.", []],
])("%j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
