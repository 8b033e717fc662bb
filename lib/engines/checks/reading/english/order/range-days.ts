import { type Days, daysOf } from "../../days.ts";
import type { RangeEnd, RangeReading } from "../dates/time-expressions.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";

/** The days that both ends of a range mean. */
export interface RangeDays {
  from: Days;
  to: Days;
  /** Where the first end's year is written: with it, or only with the second end, or nowhere. */
  year: "own" | "shared" | "none";
}

const BEFORE_CHRIST = new Set(["bc", "bce", "b.c.", "b.c.e."]);
/** A leap year, for a range of days that names none. */
const ANY_YEAR = 2024;

function yearOf(end: RangeEnd): number | undefined {
  return end.kind === "year" ? end.year.year : end.kind === "date" ? end.date.year : undefined;
}

/** The year of a range's first end, its era taken from the second: "1500–1200 BC", "800 to 600 BC". */
function signed(t: EnglishText, range: RangeReading, year: number): number {
  const bc = BEFORE_CHRIST.has(lowerAt(t, range.end)) || (yearOf(range.to) ?? 0) < 0;
  return bc && year > 0 ? -year : year;
}

function daysOfEnd(end: RangeEnd, year: number): Days | undefined {
  if (end.kind === "clock") return undefined;
  if (end.kind === "year") return daysOf(year);
  const { month, days, swapped } = end.date;
  return swapped || month === undefined ? undefined : daysOf(year, month, days[0]);
}

/**
 * The days of both ends of a range of dates or years; the first end takes the second one's year where
 * it has none. Undefined for times of day, and where an end can be read two ways or is no year.
 */
export function rangeDays(t: EnglishText, range: RangeReading): RangeDays | undefined {
  const { from, to } = range;
  const told = [from, to].some((end) => end.kind !== "year" || end.year.told);
  if (!told) return undefined;
  const [own, last] = [yearOf(from), yearOf(to)];
  // "From 2019 to May" and "from 3 May 2019 to June" leave the second year open.
  if (own !== undefined && last === undefined) return undefined;
  if (from.kind === "year" && own === undefined) return undefined;
  const later = last === undefined ? ANY_YEAR : signed(t, range, last);
  const earlier = own === undefined ? later : signed(t, range, own);
  const [a, b] = [daysOfEnd(from, earlier), daysOfEnd(to, later)];
  if (!a || !b) return undefined;
  return {
    from: a,
    to: b,
    year: own !== undefined ? "own" : last === undefined ? "none" : "shared",
  };
}
