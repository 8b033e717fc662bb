import {
  addMonths,
  type CivilDate,
  civilDate,
  dayNumber,
  isCivilDate,
  weekdayOf,
} from "../../civil-day.ts";
import type { Stretch } from "../dates/time-expressions.ts";
import type { DaySpan } from "./moment.ts";

const two = (number: number) => String(number).padStart(2, "0");
const WEEK = 7;

export function yearSpan(year: number): DaySpan {
  return {
    from: dayNumber({ year, month: 1, day: 1 }),
    to: dayNumber({ year: year + 1, month: 1, day: 1 }),
    name: String(year).padStart(4, "0"),
  };
}

/** So many months from the first of this one; one month has a name in ISO 8601. */
export function monthSpan(year: number, month: number, months = 1): DaySpan {
  const first = addMonths({ year, month, day: 1 }, 0);
  return {
    from: dayNumber(first),
    to: dayNumber(addMonths(first, months)),
    ...(months === 1 ? { name: `${year}-${two(month)}` } : {}),
  };
}

/** The week from Monday on in which the day lies, by its ISO 8601 name. */
export function weekSpan(day: number): DaySpan {
  const from = day - weekdayOf(day);
  const { year } = civilDate(from + 3);
  const first = dayNumber({ year, month: 1, day: 4 });
  const number = Math.round((from - (first - weekdayOf(first))) / WEEK) + 1;
  return { from, to: from + WEEK, name: `${year}-W${two(number)}` };
}

/** The first, middle or last part of a year (four months) or of a shorter span. */
export function stretchOf(span: DaySpan, stretch: Stretch | undefined): DaySpan {
  if (stretch === undefined) return span;
  const { year, month } = civilDate(span.from);
  const months = span.to - span.from;
  if (months > 300) {
    const from = stretch === "early" ? 1 : stretch === "mid" ? 5 : 9;
    const length = 4;
    const years = Math.round(months / 365.25);
    if (years > 1) return { from: span.from, to: span.to };
    const { from: begin, to } = monthSpan(year, from, length);
    return { from: begin, to };
  }
  const at = (day: number) => dayNumber({ year, month, day });
  if (stretch === "early") return { from: span.from, to: at(16) };
  if (stretch === "mid") return { from: at(10), to: at(21) };
  return { from: at(16), to: span.to };
}

/** The last such day before the reference and the first one on or after it. */
export function daysAround(month: number, day: number, reference: CivilDate): number[] {
  const today = dayNumber(reference);
  const found: number[] = [];
  for (let year = reference.year - 8; year <= reference.year + 8; year++) {
    if (isCivilDate({ year, month, day })) found.push(dayNumber({ year, month, day }));
  }
  const before = found.filter((each) => each < today).at(-1);
  const after = found.find((each) => each >= today);
  const both = [before, after].filter((each) => each !== undefined);
  return both.sort((a, b) => Math.abs(a - today) - Math.abs(b - today));
}

/** The month of that number before the reference's month, and that from it on. */
export function monthsAround(month: number, reference: CivilDate): DaySpan[] {
  const past = month < reference.month ? reference.year : reference.year - 1;
  return [monthSpan(past + 1, month), monthSpan(past, month)];
}

/** The weekday before a day and the one on or after it. */
export function weekdaysAround(weekday: number, today: number): number[] {
  const ahead = (weekday - weekdayOf(today) + WEEK) % WEEK;
  return [today + ahead - WEEK, today + ahead];
}

/** The same day of the month so many months on. */
export function monthsLater(day: number, months: number): number {
  return dayNumber(addMonths(civilDate(day), months));
}
