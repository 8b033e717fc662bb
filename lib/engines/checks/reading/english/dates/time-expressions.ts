/**
 * What an English text says of time, as written: one type for each kind of expression, all with
 * token indices (`first` inclusive, `end` exclusive). Dates with a month are in `date-reading.ts`,
 * weekdays in `weekdays.ts`, terms such as "10 years ago" in `relative-terms.ts`.
 */
import type { Rational } from "../../rational.ts";
import type { DateReading } from "./date-reading.ts";
import type { ZoneReading } from "./zones.ts";

export interface TokenSpan {
  first: number;
  end: number;
}

/** Which stretch of a year, month or decade is meant: "early 2022", "mid-June", "late 1990s". */
export type Stretch = "early" | "mid" | "late";

/** A year alone: "2014", "’24", "mid-2023", "44 BC" (-44, there is no year 0). */
export interface YearReading extends TokenSpan {
  year: number;
  stretch?: Stretch;
  /** A word beside it ("in 2014", "since 1066", brackets) says that it is no count of things. */
  told: boolean;
}

/** A time of day: "9:10 a.m. local time", "0510 UTC", "noon", "half past nine". */
export interface ClockReading extends TokenSpan {
  /** As written, 0–24; what "a.m." and "p.m." make of it is in `minutesOfDay`. */
  hours: number;
  minutes: number;
  seconds?: number;
  /** All that may be meant, from 0 to 1440: two for "half past nine", none for 25:61. */
  minutesOfDay: readonly number[];
  /** The zone that stands beside it; its tokens are part of the reading. */
  zone?: ZoneReading;
  /** Something beside the digits (a.m., a zone, "at") says that they are a time, not a score or verse. */
  told: boolean;
}

export type DurationUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "year"
  | "decade"
  | "century";

/** A length of time: "three days", "two and a half hours", "a fortnight", "1 hour 20 minutes". */
export interface DurationReading extends TokenSpan {
  /** In falling order of unit; the first may be a fraction. */
  parts: readonly { amount: Rational; unit: DurationUnit }[];
  /** "a few days", "several months": no count is given. */
  vague: boolean;
  /** "three-year" before what lasts so long. */
  attributive: boolean;
}

/** A stretch that the calendar names: "the 1990s", "the third quarter of 2023", "summer 2021". */
export interface PeriodReading extends TokenSpan {
  kind: "decade" | "century" | "quarter" | "half" | "season" | "split year";
  /** The year it belongs to, or begins with; undefined where none is written. */
  year?: number;
  /** Which quarter, half (from 1) or season (from 0, winter). */
  index?: number;
  stretch?: Stretch;
  /** "fiscal 2023", "the 2023/24 season": it does not run with the calendar. */
  ownYear?: boolean;
}

/** One end of a range. */
export type RangeEnd =
  | { kind: "date"; date: DateReading }
  | { kind: "year"; year: YearReading }
  | { kind: "clock"; clock: ClockReading };

/** "from 12 May to 3 April 2024", "May 3–6", "2019–2024", "between 9 a.m. and noon". */
export interface RangeReading extends TokenSpan {
  from: RangeEnd;
  to: RangeEnd;
  /** The word or mark between: "to", "-", "and" after "between", "until". */
  joiner: string;
  /** "from", "between" or "" before it. */
  opener: string;
}

/** What comes again and again: "every Monday", "daily", "twice a year", "Tuesdays at 9 a.m.". */
export interface SetReading extends TokenSpan {
  every: DurationUnit | "weekday";
  /** "every two weeks" is 2, "every other day" too. */
  step: Rational;
  /** 0 is Monday. */
  weekday?: number;
}
