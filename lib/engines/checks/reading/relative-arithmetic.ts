import {
  addMonths,
  type CivilDate,
  civilDate,
  dayNumber,
  isCivilDate,
  isoDate,
  WEEKDAY_NAMES,
  weekdayOf,
} from "./civil-day.ts";
import { fullYears } from "./days.ts";

export type TimeUnit = "day" | "week" | "month" | "year";

/** A distance in time; `counted` for "10 years ago", not for "last year", which the calendar names. */
export interface Distance {
  amount: number;
  unit: TimeUnit;
  counted: boolean;
}

/** What is set beside it: a weekday (0 is Monday), or the parts of a date that are written. */
export interface Written {
  weekday?: number;
  year?: number;
  month?: number;
  day?: number;
}

/** What must stand there, what may by rounding, and what does, all in one form. */
export interface Comparison {
  value: string;
  expected: string[];
  nearly: string[];
}

const two = (number: number) => String(number).padStart(2, "0");

/** A date as precisely as `like` is written, the year filled in: `2024-05-17`, `2024-05`, `2024`. */
function form(date: Partial<CivilDate>, like: Written): string {
  const parts = [
    String(date.year),
    like.month === undefined ? "" : two(date.month ?? 0),
    like.day === undefined ? "" : two(date.day ?? 0),
  ];
  return parts.filter((part) => part !== "").join("-");
}

/** How far a round count of years may be off by ordinary rounding: 1, or a tenth of it. */
function roundingOf(years: number): number {
  const count = Math.abs(years);
  return count >= 20 && count % 10 === 0 ? Math.max(1, Math.floor(count / 10)) : 1;
}

/** The day, or the same day of another month or year, at this distance. */
export function dateAtDistance(anchor: CivilDate, { amount, unit }: Distance): CivilDate {
  if (unit === "day") return civilDate(dayNumber(anchor) + amount);
  if (unit === "week") return civilDate(dayNumber(anchor) + amount * 7);
  return addMonths(anchor, unit === "month" ? amount : amount * 12);
}

/** "Last week, on May 8": a day of that week, from Sunday or Monday on, or within seven days of it. */
function compareWeek(
  anchor: CivilDate,
  weeks: number,
  { year, month, day }: Written,
): Comparison | undefined {
  if (month === undefined || day === undefined) return undefined;
  const today = dayNumber(anchor);
  const date = { year: year ?? anchor.year, month, day };
  if (!isCivilDate(date)) return undefined;
  const monday = today - weekdayOf(today) + 7 * weeks;
  const stated = dayNumber(date);
  const value = isoDate(date);
  const inside = stated >= monday - 1 && stated <= monday + 6;
  const near = Math.abs(stated - (today + 7 * weeks)) <= 7;
  const week = `${isoDate(civilDate(monday))} to ${isoDate(civilDate(monday + 6))}`;
  return { value, expected: [inside ? value : week], nearly: near ? [value] : [] };
}

/** "10 years ago, on May 17, 2014": whole years to the day, or the next whole one by rounding. */
function compareYears(
  anchor: CivilDate,
  amount: number,
  written: Written & { year: number },
): Comparison {
  const date = { year: written.year, month: written.month ?? 1, day: written.day ?? 1 };
  const [from, to] = amount < 0 ? [date, anchor] : [anchor, date];
  const whole = fullYears(from, to);
  const exact = dayNumber(addMonths(from, whole * 12)) === dayNumber(to);
  const value = String(written.year);
  const expected = String(anchor.year + amount);
  const agrees = whole === Math.abs(amount);
  const rounds = !exact && whole + 1 === Math.abs(amount);
  return { value, expected: [agrees ? value : expected], nearly: rounds ? [value] : [] };
}

/**
 * Compares a distance from a date with what is written beside it. Undefined where the two are of
 * different grain and say nothing of each other ("last year, in May").
 */
export function compareDistance(
  anchor: CivilDate,
  distance: Distance,
  written: Written,
): Comparison | undefined {
  const { unit, counted, amount } = distance;
  const target = dateAtDistance(anchor, distance);
  if (written.weekday !== undefined) {
    if (unit !== "day") return undefined;
    const name = WEEKDAY_NAMES[weekdayOf(dayNumber(target))] as string;
    return { value: WEEKDAY_NAMES[written.weekday] as string, expected: [name], nearly: [] };
  }
  const stated = { ...written, year: written.year ?? target.year };
  const around = (offsets: readonly number[], shift: (offset: number) => CivilDate) =>
    offsets.map((offset) => form(shift(offset), written));
  if (unit === "week" && !counted) return compareWeek(anchor, amount, written);
  if (unit === "day" || unit === "week") {
    if (written.month === undefined || written.day === undefined) return undefined;
    const days = (offset: number) => civilDate(dayNumber(target) + offset);
    return {
      value: form(stated, written),
      expected: [form(target, written)],
      nearly: unit === "week" ? around([-3, -2, -1, 1, 2, 3], days) : [],
    };
  }
  if (unit === "month") {
    if (written.month === undefined) return undefined;
    const like = { year: written.year, month: written.month };
    const months = (offset: number) => addMonths(target, offset);
    return {
      value: form(stated, like),
      expected: [form(target, like)],
      nearly: counted ? [-1, 1].map((offset) => form(months(offset), like)) : [],
    };
  }
  if (written.year === undefined) return undefined;
  if (counted && written.day !== undefined && roundingOf(amount) === 1) {
    return compareYears(anchor, amount, { ...written, year: written.year });
  }
  const like = { year: written.year };
  const tolerance = counted ? roundingOf(amount) : 0;
  const nearly: string[] = [];
  for (let offset = -tolerance; offset <= tolerance; offset++) {
    if (offset !== 0) nearly.push(String(target.year + offset));
  }
  return { value: form(stated, like), expected: [String(target.year)], nearly };
}

/** The date, year or month that a distance comes to, as precisely as its unit is. */
export function isoAtDistance(anchor: CivilDate, distance: Distance): string {
  const iso = isoDate(dateAtDistance(anchor, distance));
  if (distance.unit === "year") return iso.slice(0, 4);
  return distance.unit === "month" ? iso.slice(0, 7) : iso;
}
