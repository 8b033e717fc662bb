import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { clockRangeAt } from "./clock-ranges.ts";
import type { DateReading } from "./date-reading.ts";
import { openerBefore, RANGE_JOINERS } from "./range-words.ts";
import type { ClockReading, RangeEnd, RangeReading, YearReading } from "./time-expressions.ts";
import { yearRangeAt } from "./year-ranges.ts";

const SKIPPED = new Set(["the", "about", "around", "on", "in", "early", "late", "mid"]);

/** Everything that can be an end of a range, each by its first token. */
export interface RangePoints {
  dates: readonly DateReading[];
  years: readonly YearReading[];
  clocks: readonly ClockReading[];
}

type Point = RangeEnd & { first: number; end: number };

function pointsOf({ dates, years, clocks }: RangePoints): Point[] {
  return [
    ...dates.map((date): Point => ({ kind: "date", date, first: date.first, end: date.end })),
    ...years.map((year): Point => ({ kind: "year", year, first: year.first, end: year.end })),
    ...clocks.map((clock): Point => ({ kind: "clock", clock, first: clock.first, end: clock.end })),
  ].sort((a, b) => a.first - b.first);
}

/** "May 3–6", "from 12 to 15 May", "between 3 and 12 September": both days in one date. */
function rangeInDate(t: EnglishText, date: DateReading): RangeReading | undefined {
  const [from, to] = date.days;
  if (from === undefined || to === undefined) return undefined;
  const opener = openerBefore(t, date.first);
  let joiner = "";
  for (let i = date.first + 1; i < date.end && joiner === ""; i++) {
    const lower = lowerAt(t, i);
    if (RANGE_JOINERS.has(lower) || (lower === "and" && opener === "between")) joiner = lower;
  }
  if (joiner === "") return undefined;
  const day = (each: number): RangeEnd => ({ kind: "date", date: { ...date, days: [each] } });
  const first = opener ? date.first - 1 : date.first;
  return { first, end: date.end, from: day(from), to: day(to), joiner, opener };
}

/** "12 May to 3 April 2024", "between 2014 and 2016", "9 a.m. – noon": two readings and a joiner. */
function rangeBetween(t: EnglishText, from: Point, byFirst: ReadonlyMap<number, Point>) {
  const opener = openerBefore(t, from.first);
  // "From June 3, 2021, to May 5, 2022"
  const comma = opener === "from" && lowerAt(t, from.end) === "," ? 1 : 0;
  const joiner = lowerAt(t, from.end + comma);
  if (!RANGE_JOINERS.has(joiner) && !(joiner === "and" && opener === "between")) return undefined;
  let at = from.end + comma + 1;
  if (joiner === "-" && lowerAt(t, at) === "-") at++;
  for (let skipped = 0; skipped < 2 && !byFirst.has(at); skipped++) {
    if (!SKIPPED.has(lowerAt(t, at))) return undefined;
    at++;
  }
  const to = byFirst.get(at);
  if (!to || (to.kind === "clock") !== (from.kind === "clock")) return undefined;
  const first = opener ? from.first - (lowerAt(t, from.first - 1) === "the" ? 2 : 1) : from.first;
  return { first, end: to.end, from, to, joiner, opener };
}

/** Every range of dates, years or times of day, in order. */
export function readRanges(t: EnglishText, points: RangePoints): RangeReading[] {
  const inOrder = pointsOf(points);
  const byFirst = new Map(inOrder.map((point) => [point.first, point]));
  const ranges = points.clocks.flatMap((clock) => clockRangeAt(t, clock) ?? []);
  for (const number of t.numbers) {
    if (!number.inDigits || number.end !== number.first + 1) continue;
    const range = yearRangeAt(t, number.first);
    if (range) ranges.push(range);
  }
  for (const point of inOrder) {
    const range =
      (point.kind === "date" ? rangeInDate(t, point.date) : undefined) ??
      rangeBetween(t, point, byFirst);
    if (range) ranges.push(range);
  }
  ranges.sort((a, b) => a.first - b.first || b.end - a.end);
  let from = 0;
  return ranges.filter((range) => {
    const free = range.first >= from;
    if (free) from = range.end;
    return free;
  });
}
