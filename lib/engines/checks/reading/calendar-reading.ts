import type { Span } from "./span.ts";

interface Written {
  stated: Span;
  /** Nothing else can be meant by it: no quotation, no other thing that is written so. */
  sure: boolean;
  sentence: Span;
}

/** A day as written that the calendar may not have: a month over 12, a day over the month's last. */
export interface DayOnCalendar extends Written {
  kind: "day";
  month: number;
  day: number;
  /** Undefined where none is written and none is near. */
  year?: number;
  /** The year is not written but that of the dateline. */
  yearInferred: boolean;
}

/** A time of day as written that no clock may show. */
export interface TimeOnClock extends Written {
  kind: "time";
  hours: number;
  minutes: number;
  seconds: number;
  /** "p.m." or "a.m." stands beside it. */
  halved: boolean;
}

/** A day or a time that only the calendar or the clock can say to be one. */
export type CalendarReading = DayOnCalendar | TimeOnClock;
