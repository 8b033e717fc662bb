import type { CivilDate } from "./civil-day.ts";
import type { Span } from "./span.ts";
import type { ZoneMeaning } from "./zone-names.ts";

/** A time of day with the zone that it is told in. */
export interface ZonedTime {
  span: Span;
  /** All that may be meant, in minutes from midnight; two for "6:30". */
  minutesOfDay: readonly number[];
  /** As written: "ET", "local time"; "" where none is. */
  zoneName: string;
  /** What the name, or the place that the text speaks of, may mean; none where nothing tells it. */
  zones: readonly ZoneMeaning[];
  /** Zones of places that the text names beside those, in passing. */
  elsewhere: readonly ZoneMeaning[];
  /** The zone is written, or is that of a place where the text says this happened. */
  zoneKnown: boolean;
  /** The day that stands beside it: 0 is Monday. */
  weekday?: number;
  /** "The next day", "the previous day" beside it. */
  dayShift?: -1 | 1;
}

/** The days on which it may have been, for the rules of daylight saving. */
export interface DayOfTime {
  days: readonly CivilDate[];
  /** The text gives the day, or tells of these days; else it is near the dateline, or any day of a year. */
  known: "written" | "near" | "any";
}

/** One moment told in two zones: "9:10 a.m. local time (0510 UTC)". */
export interface ClockPairReading {
  /** Both, with what stands between them. */
  stated: Span;
  first: ZonedTime;
  second: ZonedTime;
  day: DayOfTime;
  /** In nobody's words, and nothing between the two says otherwise. */
  sure: boolean;
  sentence: Span;
}

/** A time in a zone that is kept for half of the year only: "8 p.m. EST". */
export interface SeasonalTimeReading {
  time: ZonedTime;
  day: DayOfTime;
  /** The date that it stands with, where one is written. */
  daySpan?: Span;
  sure: boolean;
  sentence: Span;
}
