import { addMonths, civilDate, dayNumber, weekdayOf } from "../../civil-day.ts";
import { integerOf } from "../../rational.ts";
import { type EnglishText, lowerAt, tokensOf } from "../text/english-text.ts";
import { weekSpan } from "./calendar-spans.ts";
import type { DaySpan, Moment } from "./moment.ts";

const WEEK = 7;
const THURSDAY = 3;
const BEGINNING = new Set(["of", "beginning", "starting", "commencing"]);

/** The Monday of the first week that has most of its days in the span, as ISO 8601 counts weeks. */
function firstMonday({ from }: DaySpan): number {
  const monday = from - weekdayOf(from);
  return monday + THURSDAY >= from ? monday : monday + WEEK;
}

function lastMonday({ to }: DaySpan): number {
  const last = to - 1;
  const monday = last - weekdayOf(last);
  return monday + THURSDAY <= last ? monday : monday - WEEK;
}

/** "The week of April 10th", "the week beginning 4 February": the week in which that day lies. */
function weekOfDay(t: EnglishText, index: number, byFirst: ReadonlyMap<number, Moment>) {
  if (!BEGINNING.has(lowerAt(t, index + 1))) return undefined;
  const on = lowerAt(t, index + 2) === "on" ? 1 : 0;
  const day = byFirst.get(index + 2 + on);
  const numbered =
    t.numberBefore.get(index)?.form === "ordinal" || lowerAt(t, index - 1) === "last";
  if (day?.kind !== "day" || numbered) return undefined;
  const spans = day.days.map((each) => {
    const { from, to } = weekSpan(each);
    return { from, to };
  });
  const first = lowerAt(t, index - 1) === "the" ? index - 1 : index;
  return { first, end: day.end, spans };
}

/** "The last week of July", "the third month of 2021": one part of a span, counted from an end. */
function partOfSpan(t: EnglishText, index: number, byFirst: ReadonlyMap<number, Moment>) {
  if (lowerAt(t, index + 1) !== "of") return undefined;
  const whole = byFirst.get(index + 2);
  const number = t.numberBefore.get(index);
  const last = lowerAt(t, index - 1) === "last";
  const count = number?.form === "ordinal" ? integerOf(number.value) : undefined;
  if (whole?.kind !== "period" || !(last || count)) return undefined;
  const unit = lowerAt(t, index);
  const spans = whole.spans.map((span): DaySpan => {
    if (unit === "week") {
      const from = last ? lastMonday(span) : firstMonday(span) + WEEK * ((count ?? 1) - 1);
      return { from, to: from + WEEK };
    }
    const start = civilDate(last ? span.to : span.from);
    const month = addMonths(start, last ? -1 : (count ?? 1) - 1);
    return { from: dayNumber(month), to: dayNumber(addMonths(month, 1)) };
  });
  const word = last ? index - 1 : (number?.first ?? index);
  return { first: lowerAt(t, word - 1) === "the" ? word - 1 : word, end: whole.end, spans };
}

/** "The last four months of 2021". */
function lastOfSpan(t: EnglishText, index: number, byFirst: ReadonlyMap<number, Moment>) {
  const whole = lowerAt(t, index + 1) === "of" ? byFirst.get(index + 2) : undefined;
  const number = t.numberBefore.get(index);
  const count = number?.form === "cardinal" ? integerOf(number.value) : undefined;
  const side = number ? lowerAt(t, number.first - 1) : "";
  if (whole?.kind !== "period" || !number || !count || (side !== "last" && side !== "first")) {
    return undefined;
  }
  const spans = whole.spans.map((span): DaySpan => {
    if (lowerAt(t, index) === "weeks") {
      const from = side === "last" ? lastMonday(span) - WEEK * (count - 1) : firstMonday(span);
      return { from, to: from + WEEK * count };
    }
    const shift = (day: number, months: number) => dayNumber(addMonths(civilDate(day), months));
    return side === "last"
      ? { from: shift(span.to, -count), to: span.to }
      : { from: span.from, to: shift(span.from, count) };
  });
  const word = number.first - 1;
  return { first: lowerAt(t, word - 1) === "the" ? word - 1 : word, end: whole.end, spans };
}

/**
 * Weeks and months that are counted in a longer span, or told by one of their days.
 * @param byFirst days and periods by their first token
 */
export function weekMoments(t: EnglishText, byFirst: ReadonlyMap<number, Moment>): Moment[] {
  const parts = tokensOf(t, ["week", "month"]).flatMap(
    (index) => weekOfDay(t, index, byFirst) ?? partOfSpan(t, index, byFirst) ?? [],
  );
  const lasts = tokensOf(t, ["weeks", "months"]).flatMap(
    (index) => lastOfSpan(t, index, byFirst) ?? [],
  );
  return [...parts, ...lasts].map((moment): Moment => ({ kind: "period", ...moment }));
}
