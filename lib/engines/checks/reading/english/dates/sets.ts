import { integerOf, type Rational, rational } from "../../rational.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { durationUnitOf } from "./durations.ts";
import type { DurationUnit, SetReading } from "./time-expressions.ts";
import { weekdayOfName } from "./weekdays.ts";

const ADVERBS = new Map<string, readonly [DurationUnit, Rational]>([
  ["hourly", ["hour", rational(1n)]],
  ["daily", ["day", rational(1n)]],
  ["nightly", ["day", rational(1n)]],
  ["everyday", ["day", rational(1n)]],
  ["weekly", ["week", rational(1n)]],
  ["fortnightly", ["week", rational(2n)]],
  ["monthly", ["month", rational(1n)]],
  ["quarterly", ["month", rational(3n)]],
  ["semiannual", ["year", rational(1n, 2n)]],
  ["semiannually", ["year", rational(1n, 2n)]],
  ["semi-annual", ["year", rational(1n, 2n)]],
  ["semi-annually", ["year", rational(1n, 2n)]],
  ["yearly", ["year", rational(1n)]],
  ["annual", ["year", rational(1n)]],
  ["annually", ["year", rational(1n)]],
  ["biennial", ["year", rational(2n)]],
]);
const EVERY = new Set(["every", "each"]);
const PARTS = new Set(["morning", "afternoon", "evening"]);
const DAY = ["day", 1n] as const;
const RATES = new Set(["once", "twice", "times"]);

/** "every day", "every two weeks", "each Monday", "every other Friday". */
function everyAt(t: EnglishText, index: number): SetReading | undefined {
  if (!EVERY.has(lowerAt(t, index))) return undefined;
  const number = t.numberAt.get(index + 1);
  const other = lowerAt(t, index + 1) === "other";
  const at = other ? index + 2 : (number?.end ?? index + 1);
  const count = number && number.form === "cardinal" ? integerOf(number.value) : undefined;
  if (number && count === undefined) return undefined;
  const step = rational(BigInt(other ? 2 : (count ?? 1)));
  const weekday = weekdayOfName(lowerAt(t, at));
  if (weekday !== undefined) return { first: index, end: at + 1, every: "weekday", step, weekday };
  if (lowerAt(t, at) === "quarter" || lowerAt(t, at) === "quarters") {
    return { first: index, end: at + 1, every: "month", step: rational(step.numerator * 3n) };
  }
  const unit = durationUnitOf(lowerAt(t, at)) ?? (PARTS.has(lowerAt(t, at)) ? DAY : undefined);
  if (!unit) return undefined;
  const scaled = rational(step.numerator * unit[1]);
  return { first: index, end: at + 1, every: unit[0], step: scaled };
}

/** "Mondays": a weekday that comes again. */
function pluralAt(t: EnglishText, index: number): SetReading | undefined {
  const lower = lowerAt(t, index);
  const weekday = lower.endsWith("days") ? weekdayOfName(lower.slice(0, -1)) : undefined;
  if (weekday === undefined) return undefined;
  return { first: index, end: index + 1, every: "weekday", step: rational(1n), weekday };
}

/** "once a year", "three times a week"; the unit's word is at `index`. */
function rateAt(t: EnglishText, index: number): SetReading | undefined {
  const unit = durationUnitOf(lowerAt(t, index));
  if (!unit || !/^an?$/.test(lowerAt(t, index - 1)) || !RATES.has(lowerAt(t, index - 2))) {
    return undefined;
  }
  const counted = lowerAt(t, index - 2) === "times" ? t.numberBefore.get(index - 2) : undefined;
  const first = counted?.first ?? index - 2;
  return { first, end: index + 1, every: unit[0], step: rational(unit[1]) };
}

/**
 * Everything that comes again and again, in order: "every Monday", "daily", "Tuesdays", "twice a year".
 * @param words the tokens of class `timeUnit` or `temporal`, in order
 */
export function readSets(t: EnglishText, words: readonly number[]): SetReading[] {
  const sets: SetReading[] = [];
  let from = 0;
  for (const index of words) {
    if (index < from) continue;
    const adverb = ADVERBS.get(lowerAt(t, index));
    const set: SetReading | undefined = adverb
      ? { first: index, end: index + 1, every: adverb[0], step: adverb[1] }
      : (everyAt(t, index) ?? pluralAt(t, index) ?? rateAt(t, index));
    if (!set) continue;
    sets.push(set);
    from = set.end;
  }
  return sets;
}
