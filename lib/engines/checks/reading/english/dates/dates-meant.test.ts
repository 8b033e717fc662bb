import { expect, it } from "vitest";
import { isoDate } from "../../civil-day.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { readDatedText } from "./dated-text.ts";
import { datesMeant } from "./dates-meant.ts";

const published = { year: 2024, month: 5, day: 17 };
const meant = (text: string) => {
  const { t, dates } = readDatedText(readEnglishText(text));
  const [date] = dates;
  if (!date) throw new Error(`no date in ${text}`);
  const { candidates, sure } = datesMeant(t, date, date.days[0] as number, published);
  return [candidates.map(isoDate)[0], sure];
};

it.each([
  ["It closed on 6 May 2019.", ["2019-05-06", true]],
  ["It closed on May 6, last year.", ["2023-05-06", true]],
  ["It closed on May 6.", ["2024-05-06", true]],
  ["It closed on 6 November.", ["2023-11-06", false]],
  ["It will close on 6 November.", ["2024-11-06", false]],
])("%j", (text, expected) => {
  expect(meant(text)).toEqual(expected);
});
