import { expect, it } from "vitest";
import { readDates } from "../dates/dates.ts";
import { readRelativeTerms } from "../dates/relative-terms.ts";
import { readWeekdays } from "../dates/weekdays.ts";
import { sliceOf } from "../text/english-text.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { type DatedTokens, partnerOf } from "./partners.ts";

function datedTokens(text: string): DatedTokens {
  const t = readEnglishText(text);
  const dates = readDates(t);
  return {
    t,
    dateAt: new Map(dates.map((date) => [date.first, date])),
    dateBefore: new Map(dates.map((date) => [date.end, date])),
    weekdayAt: new Map(readWeekdays(t.tokens).map((weekday) => [weekday.at, weekday])),
  };
}

const partner = (text: string) => {
  const dated = datedTokens(text);
  const [term] = readRelativeTerms(dated.t);
  const found = term && partnerOf(dated, term);
  return found && sliceOf(dated.t, found.first, found.end);
};

it.each([
  ["yesterday (Friday)", "Friday"],
  ["10 years ago, in 2014,", "2014"],
  ["tomorrow, May 18", "May 18"],
  ["last month, in April", "April"],
  ["In 2014, 10 years ago,", "2014"],
  ["2023 (last year)", "2023"],
  ["Last month, April Ruiz said", undefined],
  ["Today 2014 is gone", undefined],
  ["yesterday, Friday's vote", undefined],
])("beside the expression in %j stands %s", (text, expected) => {
  expect(partner(text)).toBe(expected);
});
