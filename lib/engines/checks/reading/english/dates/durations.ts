import { add, integerOf, multiply, type Rational, rational } from "../../rational.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import type { DurationReading, DurationUnit } from "./time-expressions.ts";

const UNITS = new Map<string, readonly [DurationUnit, bigint]>();
for (const [unit, words] of [
  ["second", "second seconds sec secs"],
  ["minute", "minute minutes min mins"],
  ["hour", "hour hours hr hrs"],
  ["day", "day days night nights"],
  ["week", "week weeks"],
  ["month", "month months"],
  ["year", "year years yr yrs"],
  ["decade", "decade decades"],
  ["century", "century centuries"],
] as const) {
  for (const word of words.split(" ")) UNITS.set(word, [unit, 1n]);
}
UNITS.set("fortnight", ["week", 2n]);
UNITS.set("fortnights", ["week", 2n]);

const ORDER: readonly DurationUnit[] = [
  "century",
  "decade",
  "year",
  "month",
  "week",
  "day",
  "hour",
  "minute",
  "second",
];
const VAGUE = new Map([
  ["few", 3n],
  ["several", 3n],
  ["some", 3n],
  ["couple", 2n],
]);
const HALF = rational(1n, 2n);
const QUARTER = rational(1n, 4n);
const ONE = rational(1n);

/** The unit of time that a word names, a fortnight as two weeks. */
export function durationUnitOf(word: string): readonly [DurationUnit, bigint] | undefined {
  return UNITS.get(word);
}

interface Amount {
  first: number;
  value: Rational;
  vague?: true;
}

/** The word before the token, a hyphen between them passed over: "two-and-a-half". */
function wordBefore(t: EnglishText, index: number): number {
  return lowerAt(t, index - 1) === "-" && t.tokens[index]?.gap === "none" ? index - 2 : index - 1;
}

/** The count that ends just before the token `unit`: "two and a half", "half an", "a few", "a". */
function amountBefore(t: EnglishText, unit: number): Amount | undefined {
  const hyphen = lowerAt(t, unit - 1) === "-" && t.tokens[unit]?.gap === "none" ? 1 : 0;
  const at = unit - hyphen;
  const before = lowerAt(t, at - 1);
  const number = t.numberBefore.get(at);
  if (number?.form === "cardinal") return { first: number.first, value: number.value };
  if (before === "half" || before === "quarter") {
    const part = before === "half" ? HALF : QUARTER;
    const one = wordBefore(t, at - 1);
    const article = lowerAt(t, one) === "a";
    const and = article ? wordBefore(t, one) : one;
    const whole =
      lowerAt(t, and) === "and" ? t.numberBefore.get(wordBefore(t, and) + 1) : undefined;
    if (whole) return { first: whole.first, value: add(whole.value, part) };
    return before === "half" && !article ? { first: at - 1, value: part } : undefined;
  }
  if (before === "all" || before === "another") {
    return number || hyphen ? undefined : { first: at - 1, value: ONE };
  }
  const vague = VAGUE.get(before === "of" ? lowerAt(t, at - 2) : before);
  if (vague) {
    const word = before === "of" ? at - 2 : at - 1;
    const article = lowerAt(t, word - 1) === "a" ? 1 : 0;
    if (article === 0 && vague === 2n) return undefined;
    return { first: word - article, value: rational(vague), vague: true };
  }
  if (before !== "a" && before !== "an") return undefined;
  if (lowerAt(t, at - 2) === "half") return { first: at - 2, value: HALF };
  if (lowerAt(t, at - 2) === "of" && lowerAt(t, at - 3) === "quarter") {
    const article = lowerAt(t, at - 4) === "a" ? 1 : 0;
    return { first: at - 3 - article, value: QUARTER };
  }
  return isRate(t, at - 1) ? undefined : { first: at - 1, value: ONE };
}

/** "A second wave" is the next one; "three night markets" are no three nights. */
function isOtherWord(t: EnglishText, unit: number, { first, value }: Amount): boolean {
  const lower = lowerAt(t, unit);
  const next = t.tokens[unit + 1];
  if (lower === "night")
    return value.numerator > value.denominator && t.tokens[unit]?.gap !== "none";
  if (lower !== "second" || !/^an?$/.test(lowerAt(t, first))) return false;
  return next?.kind === "word" && !isA(t, unit + 1, WORD.preposition | WORD.conjunction);
}

/** "$5 a day", "twice a week": the article says how often, not how long. */
function isRate(t: EnglishText, article: number): boolean {
  const before = lowerAt(t, article - 1);
  if (/^(?:once|twice|times|percent|%|people|hours?|days?|miles?)$/.test(before)) return true;
  return t.numberBefore.has(article) || t.quantityBefore.has(article);
}

function simple(t: EnglishText, index: number): DurationReading | undefined {
  const unit = UNITS.get(lowerAt(t, index));
  const amount = unit && amountBefore(t, index);
  if (!unit || !amount || isOtherWord(t, index, amount)) return undefined;
  // "a year and a half", "an hour and a quarter"
  let end = index + 1;
  let value = amount.value;
  if (lowerAt(t, end) === "and" && lowerAt(t, end + 1) === "a") {
    const part = lowerAt(t, end + 2);
    if (part === "half" || part === "quarter") {
      value = add(value, part === "half" ? HALF : QUARTER);
      end += 3;
    }
  }
  const hyphen = lowerAt(t, index - 1) === "-" && t.tokens[index]?.gap === "none";
  return {
    first: amount.first,
    end,
    parts: [{ amount: multiply(value, rational(unit[1])), unit: unit[0] }],
    vague: amount.vague ?? false,
    attributive: hyphen,
  };
}

/** "1 hour and 20 minutes", "two years, three months": parts of falling unit are one length. */
function joined(t: EnglishText, found: readonly DurationReading[]): DurationReading[] {
  const durations: DurationReading[] = [];
  for (const next of found) {
    const last = durations.at(-1);
    const gap = last ? next.first - last.end : -1;
    const glue = gap === 1 ? lowerAt(t, last?.end ?? 0) : "";
    // "For the last 3 months, and 2 days ago": the second counts from now.
    const ago = /^(?:ago|later|earlier)$/.test(lowerAt(t, next.end));
    const near = gap === 0 || (!ago && (glue === "and" || glue === ","));
    const falls =
      last &&
      ORDER.indexOf(next.parts[0]?.unit ?? "second") >
        ORDER.indexOf(last.parts.at(-1)?.unit ?? "second");
    const whole = last && integerOf(last.parts[0]?.amount ?? ONE) !== undefined;
    if (last && near && falls && whole && !last.vague && !next.vague && !next.attributive) {
      durations[durations.length - 1] = {
        ...last,
        end: next.end,
        parts: [...last.parts, ...next.parts],
      };
    } else if (!last || next.first >= last.end) durations.push(next);
  }
  return durations;
}

/**
 * Every length of time, in order: "three days", "two and a half hours", "a fortnight", "half an
 * hour", "1 hour 20 minutes", "a few weeks", "three-year".
 * @param words the tokens of class `timeUnit` or `temporal`, in order
 */
export function readDurations(t: EnglishText, words: readonly number[]): DurationReading[] {
  const found = words.flatMap((index) => simple(t, index) ?? []);
  return joined(t, found);
}
