import { addMonths, type CivilDate, civilDate, dayNumber } from "../../civil-day.ts";
import { integerOf } from "../../rational.ts";
import type { DatedText } from "../dates/dated-text.ts";
import { durationUnitOf } from "../dates/durations.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt } from "../text/spans.ts";
import { directionAt } from "../text/tense.ts";
import { monthSpan, monthsLater, weekSpan, yearSpan } from "./calendar-spans.ts";
import { cutOf, partOfDay } from "./clock-moments.ts";
import type { DaySpan, Moment } from "./moment.ts";

const DAY_WORDS = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tomorrow", 1],
]);
const SIDES = new Map([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
  ["following", 1],
  ["upcoming", 1],
]);
const RANKED_REACH = 8;
const RANKS = new Set(["worst", "best", "first", "last", "most", "least", "only"]);
const NO_SUPERLATIVES = new Set(
  "interest request forest protest contest guest harvest arrest west test invest suggest".split(
    " ",
  ),
);
const WEEK = 7;
const MONTHS = new Map([
  ["month", 1],
  ["quarter", 3],
  ["year", 12],
  ["decade", 120],
]);

/** So many units from a day on, back where negative; undefined for units shorter than a day. */
export function dayLater(day: number, unit: string, count: number): number | undefined {
  if (unit === "day") return day + count;
  if (unit === "week") return day + WEEK * count;
  const months = MONTHS.get(unit) ?? (unit === "century" ? 1200 : undefined);
  return months === undefined ? undefined : dayNumber(addMonths(civilDate(day), months * count));
}

/** The week, month, quarter, year or decade so many on from that of the reference. */
function calendarSpan(
  unit: string,
  shift: number,
  { year, month, day }: CivilDate,
): DaySpan | undefined {
  if (unit === "week") return weekSpan(dayNumber({ year, month, day }) + WEEK * shift);
  if (unit === "month") return monthSpan(year, month + shift);
  if (unit === "year") return yearSpan(year + shift);
  if (unit === "quarter") return monthSpan(year, month - ((month - 1) % 3) + 3 * shift, 3);
  if (unit === "decade") {
    const first = year - (year % 10) + 10 * shift;
    return { from: yearSpan(first).from, to: yearSpan(first + 10).from };
  }
  if (unit !== "weekend") return undefined;
  const week = weekSpan(dayNumber({ year, month, day }) + WEEK * shift);
  return { from: week.from + 5, to: week.to, name: `${week.name}-WE` };
}

/** "the next two days", "the past three years", "last 3 months": so many units beside the reference. */
function countedSpan(
  t: EnglishText,
  index: number,
  side: number,
  reference: CivilDate,
): { span: DaySpan; first: number; end: number } | undefined {
  const before = t.numberBefore.get(index);
  const number = t.numberAt.get(index + 1) ?? before;
  const count = number?.form === "cardinal" ? integerOf(number.value) : undefined;
  if (!number || count === undefined || count < 1 || count > 1000 || side === 0) return undefined;
  const at = number === before ? index + 1 : number.end;
  const word = lowerAt(t, at);
  const unit = word === "quarters" ? "quarter" : durationUnitOf(word)?.[0];
  if (!unit) return undefined;
  const today = dayNumber(reference);
  const [first, end] = [Math.min(index, number.first), at + 1];
  if (unit === "quarter" || unit === "decade") {
    const near = calendarSpan(unit, side, reference);
    const far = calendarSpan(unit, side * count, reference);
    if (!near || !far) return undefined;
    return {
      first,
      span: { from: Math.min(near.from, far.from), to: Math.max(near.to, far.to) },
      end,
    };
  }
  const start = side > 0 ? today + 1 : today;
  const other = dayLater(start, unit, side * count);
  return other === undefined
    ? undefined
    : { first, span: { from: Math.min(start, other), to: Math.max(start, other) }, end };
}

/** The middle as newspapers take it: Thursday, the 16th, or 1 July. */
function middleOf({ from, to }: DaySpan): number {
  const days = to - from;
  if (days === WEEK) return from + 3;
  return days > 31 ? monthsLater(from, 6) : from + 15;
}

/** "Later this month", "earlier this year": what is left of it, or the first half. */
function restOf({ from, to }: DaySpan, said: string, today: number): DaySpan | undefined {
  if (said !== "later" && said !== "earlier") return undefined;
  const half = middleOf({ from, to });
  if (said === "earlier") return { from, to: half };
  return { from: today >= from && today < to ? Math.max(today, half) : half, to };
}

/** "The weekend": the coming one, or the one before it. */
function weekendAt(word: string, index: number, reference: CivilDate): Moment | undefined {
  const [near, last] = [0, -1].map((shift) => calendarSpan(word, shift, reference));
  if (word !== "weekend" || !near || !last) return undefined;
  return { kind: "period", first: index, end: index + 2, spans: [near, last] };
}

function besideReference(t: EnglishText, index: number, reference: CivilDate): Moment | undefined {
  const lower = lowerAt(t, index);
  const today = dayNumber(reference);
  const shift = DAY_WORDS.get(lower);
  if (shift !== undefined)
    return { kind: "day", first: index, end: index + 1, days: [today + shift] };
  const next = lowerAt(t, index + 1);
  const night = partOfDay("night");
  const evening = lower === "tonight" || (lower === "last" && next === "night");
  if (evening && night) {
    const last = lower === "last" ? 1 : 0;
    return {
      kind: "stretch",
      first: index,
      end: index + 1 + last,
      days: [today - last],
      spans: [night],
    };
  }
  const side = SIDES.get(lower);
  if (side === undefined) return lower === "the" ? weekendAt(next, index, reference) : undefined;
  const part = lower === "this" ? partOfDay(next) : undefined;
  if (part) {
    const cut = cutOf(part, lowerAt(t, index - 1));
    const first = cut ? index - 1 : index;
    return { kind: "stretch", first, end: index + 2, days: [today], spans: [cut ?? part] };
  }
  const counted = countedSpan(t, index, side, reference);
  if (counted) {
    return { kind: "period", first: counted.first, end: counted.end, spans: [counted.span] };
  }
  const span = calendarSpan(next, side, reference);
  if (!span) return undefined;
  const rest = restOf(span, lowerAt(t, index - 1), today);
  return { kind: "period", first: rest ? index - 1 : index, end: index + 2, spans: [rest ?? span] };
}

/**
 * Whether "in two weeks" lies ahead; "the first time in 31 years", "the worst in months" and "built
 * it in two weeks" look back.
 */
function isAhead(t: EnglishText, at: number): boolean {
  const start = t.sentences[sentenceIndexAt(t, at)]?.first ?? 0;
  for (let i = at - 1; i >= Math.max(start, at - RANKED_REACH); i--) {
    const lower = lowerAt(t, i);
    if (lower === ",") break;
    if (lower.endsWith("est") && lower.length > 4 && !NO_SUPERLATIVES.has(lower)) return false;
    if (RANKS.has(lower) || t.numberAt.get(i)?.form === "ordinal") return false;
  }
  return directionAt(t, at) >= 0;
}

/** "three weeks from tomorrow", "two days after today", "in two weeks": what the count starts from. */
function countedFrom(
  dated: DatedText,
  anchors: ReadonlyMap<number, Moment>,
  today: number,
): Moment[] {
  const { t, durations } = dated;
  return durations.flatMap(({ first, end, parts, vague }): Moment[] => {
    const [part] = parts;
    const count = part && integerOf(part.amount);
    if (!part || count === undefined || vague || parts.length > 1) return [];
    const word = lowerAt(t, end);
    const after = word === "from" || word === "after";
    const anchor = after || word === "before" ? anchors.get(end + 1) : undefined;
    if (anchor?.kind === "day") {
      const sign = after ? 1 : -1;
      const days = anchor.days.flatMap((day) => dayLater(day, part.unit, sign * count) ?? []);
      return days.length > 0 ? [{ kind: "day", first, end: anchor.end, days }] : [];
    }
    const now = word === "from" && lowerAt(t, end + 1) === "now" ? 2 : 0;
    const within = lowerAt(t, first - 1) === "in" && isAhead(t, first - 1) ? 1 : 0;
    const ago = word === "ago" || word === "earlier" ? -1 : word === "later" ? 1 : 0;
    if (now === 0 && ago === 0 && within === 0) return [];
    const day = dayLater(today, part.unit, (ago || 1) * count);
    if (day === undefined) return [];
    const last = end + (now || Math.abs(ago));
    return [
      { kind: "day", first: ago === 0 && now === 0 ? first - 1 : first, end: last, days: [day] },
    ];
  });
}

/**
 * What counts from the reference: "yesterday", "last night", "next month", "the past three years",
 * "two weeks ago". Nothing where no reference is known.
 * @param words the tokens of class `timeUnit` or `temporal`, in order
 * @param days dates and weekdays by their first token
 */
export function termMoments(
  dated: DatedText,
  words: readonly number[],
  days: ReadonlyMap<number, Moment>,
  reference: CivilDate | undefined,
): Moment[] {
  if (!reference) return [];
  const articles = words.flatMap((index) =>
    lowerAt(dated.t, index) === "weekend" ? [index - 1] : [],
  );
  const beside = [...words, ...articles].flatMap(
    (index) => besideReference(dated.t, index, reference) ?? [],
  );
  const anchors = new Map([...days, ...beside.map((moment) => [moment.first, moment] as const)]);
  return [...countedFrom(dated, anchors, dayNumber(reference)), ...beside];
}
