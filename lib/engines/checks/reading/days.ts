import { addMonths, type CivilDate, civilDate, dayNumber, daysInMonth } from "./civil-day.ts";

/** All the days that a date may mean, as precisely as it is written: a year alone is 365 of them. */
export interface Days {
  from: CivilDate;
  to: CivilDate;
}

/** The days of a year, of a month, or the one day. */
export function daysOf(year: number, month?: number, day?: number): Days {
  if (month === undefined) {
    return { from: { year, month: 1, day: 1 }, to: { year, month: 12, day: 31 } };
  }
  if (day === undefined) {
    return { from: { year, month, day: 1 }, to: { year, month, day: daysInMonth(year, month) } };
  }
  return { from: { year, month, day }, to: { year, month, day } };
}

/** The days from so many before a day up to it. */
export function daysUpTo(day: CivilDate, before: number): Days {
  return { from: civilDate(dayNumber(day) - before), to: day };
}

/** Whole years from one day to a later one; negative where it is earlier. */
export function fullYears(from: CivilDate, to: CivilDate): number {
  const years = to.year - from.year;
  // Who was born on 29 February has a birthday on the last day of it.
  const birthday = addMonths(from, years * 12);
  return dayNumber(birthday) <= dayNumber(to) ? years : years - 1;
}

/** The fewest and the most whole years that can lie between two dates as written. */
export function yearsBetween(from: Days, to: Days): { least: number; most: number } {
  return { least: fullYears(from.to, to.from), most: fullYears(from.from, to.to) };
}

/** The fewest and the most days that can lie between two dates as written. */
export function daysBetween(from: Days, to: Days): { least: number; most: number } {
  return {
    least: dayNumber(to.from) - dayNumber(from.to),
    most: dayNumber(to.to) - dayNumber(from.from),
  };
}

/** "3 April 1935", "April 1935" or "1935": a date no more precise than it is known. */
export function daysInWords({ from, to }: Days, monthNames: readonly string[]): string {
  if (from.month !== to.month) return String(from.year);
  const month = `${monthNames[from.month - 1]} ${from.year}`;
  return from.day === to.day ? `${from.day} ${month}` : month;
}
