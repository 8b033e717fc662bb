import { expect, it } from "vitest";
import { type DatedTokens, partnerOf } from "../lists/partners.ts";
import { readEnglishText } from "../text/read-english-text.ts";
import { anchorsBefore } from "./anchors.ts";
import { readDates } from "./dates.ts";
import { readRelativeTerms } from "./relative-terms.ts";
import { readWeekdays } from "./weekdays.ts";

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

const anchors = (text: string) => {
  const dated = datedTokens(text);
  const [term] = readRelativeTerms(dated.t);
  const partner = term && partnerOf(dated, term);
  if (!term || !partner) return [];
  return anchorsBefore(dated, term, partner, { year: 2024, month: 5, day: 17 }).map(({ span }) =>
    text.slice(span?.start, span?.end),
  );
};

it('gathers what "later" may count from, as precisely as its unit needs', () => {
  expect(anchors("It began on May 6. Three days later, on May 9, it ended.")).toEqual(["May 6"]);
  expect(anchors("It began in 2009 and ended six years later, in 2015.")).toEqual(["2009"]);
  expect(anchors("It began in May. Three days later, on May 9, it ended.")).toEqual([]);
});
