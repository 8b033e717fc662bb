import { type CivilDate, dayNumber, weekdayOf } from "../../civil-day.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { yearAt } from "../dates/dates.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import type { Moment } from "./moment.ts";

/** Easter Sunday of a year: the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 8). */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber({ year, month, day: ((h + l - 7 * m + 114) % 31) + 1 });
}

/** The nth such weekday (0 is Monday) of a month. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = dayNumber({ year, month, day: 1 });
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

const on = (month: number, day: number) => (year: number) => dayNumber({ year, month, day });
const HOLIDAYS: ReadonlyMap<string, (year: number) => number> = new Map([
  ["christmas", on(12, 25)],
  ["christmas day", on(12, 25)],
  ["christmas eve", on(12, 24)],
  ["boxing day", on(12, 26)],
  ["new year's eve", on(12, 31)],
  ["new year's day", on(1, 1)],
  ["halloween", on(10, 31)],
  ["valentine's day", on(2, 14)],
  ["independence day", on(7, 4)],
  ["may day", on(5, 1)],
  ["armistice day", on(11, 11)],
  ["thanksgiving", (year) => nthWeekday(year, 11, 3, 4)],
  ["labor day", (year) => nthWeekday(year, 9, 0, 1)],
  ["black friday", (year) => nthWeekday(year, 11, 3, 4) + 1],
  ["good friday", (year) => easterOf(year) - 2],
  ["ash wednesday", (year) => easterOf(year) - 46],
  ["palm sunday", (year) => easterOf(year) - 7],
  ["easter", easterOf],
  ["easter sunday", easterOf],
  ["easter monday", (year) => easterOf(year) + 1],
]);
const FIRST_WORDS = new Set([...HOLIDAYS.keys()].map((name) => name.split(" ")[0] as string));

/** The holiday that begins at `index`, the longest name first, and the token after it. */
function holidayAt(t: EnglishText, index: number) {
  for (const length of [4, 3, 2, 1]) {
    const words = Array.from({ length }, (_, offset) => lowerAt(t, index + offset));
    const found = HOLIDAYS.get(words.join(" ").replaceAll(" 's", "'s"));
    if (found) return { dayOf: found, end: index + length };
  }
  return undefined;
}

/** The holidays that have a day of their own, of the year beside them or those around the reference. */
export function holidayMoments({ t }: DatedText, reference: CivilDate | undefined): Moment[] {
  const moments: Moment[] = [];
  for (let index = 0; index < t.tokens.length; index++) {
    if (!FIRST_WORDS.has(lowerAt(t, index))) continue;
    const holiday = holidayAt(t, index);
    if (!holiday) continue;
    const year = yearAt(t, holiday.end);
    const today = reference && dayNumber(reference);
    const { year: now = 0 } = reference ?? {};
    const around = today === undefined ? [] : [now - 1, now, now + 1].map(holiday.dayOf);
    const before = around.filter((day) => day < (today ?? 0)).at(-1);
    const after = around.find((day) => day >= (today ?? 0));
    const nearest = [before, after].filter((day) => day !== undefined);
    const days = year ? [holiday.dayOf(year.year)] : nearest;
    if (days.length === 0) continue;
    moments.push({ kind: "day", holiday: true, first: index, end: year?.end ?? holiday.end, days });
    index = holiday.end - 1;
  }
  return moments;
}
