import { type CivilDate, civilDate, dayNumber, weekdayOf } from "../../civil-day.ts";
import { integerOf } from "../../rational.ts";
import type { DateReading } from "../dates/date-reading.ts";
import type { DatedText } from "../dates/dated-text.ts";
import type { PeriodReading } from "../dates/time-expressions.ts";
import { stretchBefore } from "../dates/years.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { isPluralNoun } from "../text/plurals.ts";
import {
  daysAround,
  monthSpan,
  monthsAround,
  stretchOf,
  weekdaysAround,
  yearSpan,
} from "./calendar-spans.ts";
import type { DaySpan, Moment } from "./moment.ts";

const WEEK = 7;

/** The days that one day of a date may be; without its year those around the reference. */
export function daysOfDate(
  date: DateReading,
  day: number,
  reference: CivilDate | undefined,
): number[] {
  const { year, month = 1, swapped } = date;
  if (year !== undefined) {
    const days = [dayNumber({ year, month, day })];
    if (swapped) days.push(dayNumber({ year, ...swapped }));
    return days;
  }
  return reference ? daysAround(month, day, reference) : [];
}

/** "This September", "last May", "May": the months that may be meant. */
function monthsOf(t: EnglishText, date: DateReading, reference: CivilDate | undefined) {
  const { year, month = 1, first } = date;
  if (year !== undefined) return { spans: [monthSpan(year, month)], first };
  if (!reference) return { spans: [], first };
  const said = lowerAt(t, first - 1);
  const shift = said === "this" ? 0 : said === "last" ? -1 : said === "next" ? 1 : undefined;
  if (shift === undefined) return { spans: monthsAround(month, reference), first };
  const behind =
    shift < 0 && month < reference.month ? 0 : shift > 0 && month > reference.month ? 0 : shift;
  return { spans: [monthSpan(reference.year + behind, month)], first: first - 1 };
}

/** Dates with a day, and months; those of several days stand among the ranges. */
export function dateMoments({ t, dates }: DatedText, reference: CivilDate | undefined): Moment[] {
  return dates.flatMap((date): Moment[] => {
    const [day, ...more] = date.days;
    if (day !== undefined) {
      if (more.length > 0) return [];
      const article = lowerAt(t, date.first - 1) === "the" && t.numberAt.has(date.first) ? 1 : 0;
      const days = daysOfDate(date, day, reference);
      return [{ kind: "day", first: date.first - article, end: date.end, days, dated: true }];
    }
    const { spans, first } = monthsOf(t, date, reference);
    const stretch = first === date.first ? stretchBefore(t, first) : undefined;
    return [
      {
        kind: "period",
        first: stretch?.first ?? first,
        end: date.end,
        spans: spans.map((span) => stretchOf(span, stretch?.stretch)),
      },
    ];
  });
}

/** "2007 and 2009", but neither "2000 pieces" nor the end of a telephone number. */
function mayBeYear(t: EnglishText, first: number, end: number): boolean {
  const next = t.tokens[end];
  if (next?.kind === "word" && next.gap === "space" && isPluralNoun(next)) return false;
  const apart = first === 0 || t.tokens[first]?.gap !== "none";
  return apart && t.tokens[first - 1]?.kind !== "number";
}

/** Years alone. */
export function yearMoments({ t, years }: DatedText): Moment[] {
  return years.flatMap(({ first, end, year, stretch, told }): Moment[] => {
    if (year < 0 || (!told && !mayBeYear(t, first, end))) return [];
    const word = lowerAt(t, first - 1) === "year" ? 1 : 0;
    return [
      { kind: "period", first: first - word, end, spans: [stretchOf(yearSpan(year), stretch)] },
    ];
  });
}

const QUARTER_MONTHS = 3;

function periodSpans(period: PeriodReading, reference: CivilDate | undefined): DaySpan[] {
  const { kind, year, index = 1, stretch } = period;
  if (kind === "decade" || kind === "century") {
    const years = kind === "decade" ? 10 : 100;
    return [{ from: yearSpan(year ?? 0).from, to: yearSpan((year ?? 0) + years).from }].map(
      (span) => stretchOf(span, stretch),
    );
  }
  if (kind === "season" || kind === "split year") return [];
  const months = kind === "quarter" ? QUARTER_MONTHS : 2 * QUARTER_MONTHS;
  const of = (each: number) => monthSpan(each, (index - 1) * months + 1, months);
  if (year !== undefined) return [of(year)];
  return reference ? [of(reference.year), of(reference.year + 1)] : [];
}

/** Decades, centuries, quarters and halves; seasons have no days that all agree on. */
export function periodMoments({ periods }: DatedText, reference: CivilDate | undefined): Moment[] {
  return periods.flatMap((period): Moment[] => {
    const spans = periodSpans(period, reference);
    return spans.length > 0
      ? [{ kind: "period", first: period.first, end: period.end, spans }]
      : [];
  });
}

const NEXT_WEEK = new Set(["next", "following"]);
const LAST_WEEK = new Set(["last", "previous"]);

/** "Friday", "next Friday", "this past Wednesday", "Monday the 27th". */
export function weekdayMoments(
  { t, weekdays, dateAt }: DatedText,
  reference: CivilDate | undefined,
): Moment[] {
  const today = reference && dayNumber(reference);
  return weekdays.map(({ at, weekday }): Moment => {
    const base = { kind: "day", weekday } as const;
    const said = lowerAt(t, at - 1);
    const article = lowerAt(t, at + 1) === "the" ? 1 : 0;
    const number = t.numberAt.get(at + 1 + article);
    const day = number?.form === "ordinal" ? integerOf(number.value) : undefined;
    const alone = number && day !== undefined && day <= 31 && !dateAt.has(number.first);
    if (today === undefined) return { ...base, first: at, end: at + 1, days: [] };
    if (alone && number) {
      return { ...base, first: at, end: number.end, days: monthDays(today, weekday, day) };
    }
    const monday = today - weekdayOf(today);
    const of = (first: number, days: number[]): Moment => ({ ...base, first, end: at + 1, days });
    if (NEXT_WEEK.has(said)) return of(at - 1, [monday + WEEK + weekday]);
    if (LAST_WEEK.has(said)) return of(at - 1, [monday - WEEK + weekday]);
    const [before = 0, after = 0] = weekdaysAround(weekday, today);
    const both = lowerAt(t, at - 2) === "this" ? 2 : 1;
    if (said === "past") return of(at - both, [before]);
    if (said === "coming" || said === "upcoming") return of(at - both, [after]);
    if (said === "this") return of(at - 1, [monday + weekday]);
    return of(at, [before, after]);
  });
}

/** The nearest days before and after with that weekday and day of the month. */
function monthDays(today: number, weekday: number, day: number): number[] {
  const found: number[] = [];
  for (const step of [-1, 1]) {
    for (let at = step < 0 ? today - 1 : today; Math.abs(at - today) < 400; at += step) {
      if (weekdayOf(at) === weekday && civilDate(at).day === day) {
        found.push(at);
        break;
      }
    }
  }
  return found.sort((a, b) => Math.abs(a - today) - Math.abs(b - today));
}
