import { type CivilDate, dayNumber, isCivilDate } from "../../civil-day.ts";
import type { Span } from "../../span.ts";
import type { WeekdayDateReading } from "../../text-reading.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { sentenceSpanAt, spanOf } from "../text/spans.ts";
import { directionAt } from "../text/tense.ts";
import type { DateReading } from "./date-reading.ts";
import type { DatedText } from "./dated-text.ts";
import { datesMeant } from "./dates-meant.ts";
import { readingsFrom } from "./readings-from.ts";
import type { WeekdayPair } from "./weekday-pairs.ts";
import type { WeekdayReading } from "./weekdays.ts";

const NEAR_WORDS = new Map<string, -1 | 1>([
  ["last", -1],
  ["past", -1],
  ["next", 1],
  ["coming", 1],
  ["this", 1],
]);
const YEARS_BEFORE = 600;
const YEARS_AFTER = 60;
const NEAR_DAYS = 70;

function reading(
  t: EnglishText,
  date: DateReading,
  day: number,
  weekday: WeekdayReading,
  published: CivilDate | undefined,
  years: readonly number[],
): Omit<WeekdayDateReading, "open"> {
  const said = NEAR_WORDS.get(lowerAt(t, weekday.at - 1));
  const direction = said ?? directionAt(t, weekday.at);
  const { candidates, against, sure, ordinary, because } = datesMeant(
    t,
    date,
    day,
    published,
    weekday.at,
    direction,
  );
  // What lies ahead of the dateline and near to it is not history.
  const [likeliest] = candidates;
  const off = published && likeliest ? dayNumber(likeliest) - dayNumber(published) : 0;
  const past = !(direction > 0 && off > 0 && off <= NEAR_DAYS);
  const swapped =
    date.swapped && date.year !== undefined ? [{ year: date.year, ...date.swapped }] : [];
  const before = weekday.at < date.first;
  const near = before && NEAR_WORDS.has(lowerAt(t, weekday.at - 1)) ? 1 : 0;
  const modified = near + (near === 1 && lowerAt(t, weekday.at - 2) === "this" ? 1 : 0);
  const closing = !before && lowerAt(t, weekday.at + 1) === ")" ? 1 : 0;
  const bracket =
    before && lowerAt(t, date.first - 1) === "(" && lowerAt(t, date.end) === ")" ? 1 : 0;
  const stated: Span = before
    ? spanOf(t, weekday.at - modified, date.end + bracket)
    : spanOf(t, date.first, weekday.at + 1 + closing);
  return {
    stated,
    weekdaySpan: spanOf(t, weekday.at, weekday.at + 1),
    dateSpan: spanOf(t, date.first, date.end),
    weekday: weekday.weekday,
    candidates: [...candidates, ...swapped],
    sure: sure && swapped.length === 0,
    ordinary,
    elsewhere: [
      ...against,
      ...(past ? years : []).flatMap((year) => {
        const other = { year, month: date.month as number, day };
        return isCivilDate(other) ? [other] : [];
      }),
    ],
    quoted: (t.quoteOf[weekday.at] as number) >= 0,
    because,
    month: date.month as number,
    day,
    sentence: sentenceSpanAt(t, weekday.at),
  };
}

/** The years that the text names in the tokens before one, and shortly after it. */
function yearsNear({ years, dates }: DatedText, token: number): number[] {
  const [first, end] = [token - YEARS_BEFORE, token + YEARS_AFTER];
  const named = [...readingsFrom(years, first, end), ...readingsFrom(dates, first, end)];
  return [...new Set(named.flatMap(({ year }) => year ?? []))];
}

/** The dates that each such pair may mean. */
export function readWeekdayDates(
  dated: DatedText,
  pairs: readonly WeekdayPair[],
  published: CivilDate | undefined,
): WeekdayDateReading[] {
  return pairs.map(({ date, day, weekday, open }) => {
    const years = date.year === undefined ? yearsNear(dated, weekday.at) : [];
    return { ...reading(dated.t, date, day, weekday, published, years), open };
  });
}
