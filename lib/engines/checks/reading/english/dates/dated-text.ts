import type { EnglishText } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import { readClockTimes } from "./clock-times.ts";
import { readRanges } from "./date-ranges.ts";
import type { DateReading } from "./date-reading.ts";
import { readDates } from "./dates.ts";
import { readDurations } from "./durations.ts";
import { readPeriods } from "./periods.ts";
import { type RelativeTerm, readRelativeTerms } from "./relative-terms.ts";
import { readSets } from "./sets.ts";
import { settleSlashedDates } from "./slashed-dates.ts";
import type {
  ClockReading,
  DurationReading,
  PeriodReading,
  RangeReading,
  SetReading,
  YearReading,
} from "./time-expressions.ts";
import { readWeekdays, type WeekdayReading } from "./weekdays.ts";
import { readYears } from "./years.ts";

/**
 * Everything an English text says of time, as written, read once: each list in the order of the
 * text, each map by the first token. No year is filled in and nothing is counted from the dateline:
 * `dates-meant.ts` does that where a reader wants it.
 */
export interface DatedText {
  t: EnglishText;
  /** Dates with a month: "17 May 2024", "May 17", "May 2024", "May", "5/17/2024". */
  dates: readonly DateReading[];
  /** What has the shape of a date and is no day of the calendar: "31 April", "13/13/2024". */
  unreal: readonly DateReading[];
  dateAt: ReadonlyMap<number, DateReading>;
  /** By the index of the token after it. */
  dateBefore: ReadonlyMap<number, DateReading>;
  /** Years alone; those of `dates` and of ranges such as "2019–24" are not among them. */
  years: readonly YearReading[];
  yearAt: ReadonlyMap<number, YearReading>;
  weekdays: readonly WeekdayReading[];
  weekdayAt: ReadonlyMap<number, WeekdayReading>;
  clocks: readonly ClockReading[];
  clockAt: ReadonlyMap<number, ClockReading>;
  durations: readonly DurationReading[];
  durationAt: ReadonlyMap<number, DurationReading>;
  /** Decades, centuries, quarters, seasons, split years. */
  periods: readonly PeriodReading[];
  periodAt: ReadonlyMap<number, PeriodReading>;
  /** Ranges; their ends stand in `dates`, `years` or `clocks` too, but for those in digits alone. */
  ranges: readonly RangeReading[];
  rangeAt: ReadonlyMap<number, RangeReading>;
  sets: readonly SetReading[];
  /** "10 years ago", "yesterday", "three days later": what counts from another date. */
  terms: readonly RelativeTerm[];
}

const byFirst = <T extends { first: number }>(readings: readonly T[]): Map<number, T> =>
  new Map(readings.map((reading) => [reading.first, reading]));

/** Reads everything that a text says of time. */
export function readDatedText(t: EnglishText): DatedText {
  const months: number[] = [];
  const weekdayWords: number[] = [];
  const partWords: number[] = [];
  const words: number[] = [];
  const of = WORD.month | WORD.weekday | WORD.partOfDay | WORD.timeUnit | WORD.temporal;
  for (let index = 0; index < t.tokens.length; index++) {
    const classes = t.tokens[index]?.classes ?? 0;
    if ((classes & of) === 0) continue;
    if ((classes & WORD.month) !== 0) months.push(index);
    if ((classes & WORD.weekday) !== 0) weekdayWords.push(index);
    if ((classes & WORD.partOfDay) !== 0) partWords.push(index);
    if ((classes & (WORD.timeUnit | WORD.temporal)) !== 0) words.push(index);
  }
  const { dates: written, unreal } = readDates(t, months);
  const dates = settleSlashedDates(written);
  const dateTokens = new Set<number>();
  for (const { first, end } of [...dates, ...unreal])
    for (let i = first; i < end; i++) dateTokens.add(i);
  const years = readYears(t, (token) => dateTokens.has(token));
  const clocks = readClockTimes(t, partWords);
  const durations = readDurations(t, words);
  const periods = readPeriods(t, words);
  const ranges = readRanges(t, { dates, years, clocks });
  const weekdays = readWeekdays(t.tokens, weekdayWords);
  return {
    t,
    dates,
    unreal,
    dateAt: byFirst(dates),
    dateBefore: new Map(dates.map((date) => [date.end, date])),
    years,
    yearAt: byFirst(years),
    weekdays,
    weekdayAt: new Map(weekdays.map((weekday) => [weekday.at, weekday])),
    clocks,
    clockAt: byFirst(clocks),
    durations,
    durationAt: byFirst(durations),
    periods,
    periodAt: byFirst(periods),
    ranges,
    rangeAt: byFirst(ranges),
    sets: readSets(t, words),
    terms: readRelativeTerms(t, words),
  };
}
