import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { afterHyphen } from "./joints.ts";
import type { NumberReading } from "./numbers.ts";

/** An age as written: its unit, and the tokens of it before and after the number. */
export interface AgeWords {
  unit: string;
  first: number;
  end: number;
}

const UNITS: ReadonlyMap<string, string> = new Map([
  ["year", "year"],
  ["years", "year"],
  ["yr", "year"],
  ["yrs", "year"],
  ["month", "month"],
  ["months", "month"],
  ["week", "week"],
  ["weeks", "week"],
  ["day", "day"],
  ["days", "day"],
  ["hour", "hour"],
  ["hours", "hour"],
]);
const OLD = new Set(["old", "olds"]);
const AGED = new Set(["aged", "age", "ages"]);
const MAX_AGE = 130n;

/** "29 years old", "five-year-old", "6 weeks of age", "87 yo" after a number that ends at `end`. */
export function ageAfter(t: EnglishText, end: number): { unit: string; end: number } | undefined {
  const at = afterHyphen(t.tokens, end);
  const token = t.tokens[at];
  if (token?.kind !== "word" || token.gap === "blank") return undefined;
  const { lower } = token;
  const hyphen = lower.indexOf("-");
  if (hyphen > 0) {
    const unit = UNITS.get(lower.slice(0, hyphen));
    return unit && OLD.has(lower.slice(hyphen + 1)) ? { unit, end: at + 1 } : undefined;
  }
  if (lower === "yo") return { unit: "year", end: at + 1 };
  if (lower === "y" && t.tokens[at + 1]?.text === "/" && lowerAt(t, at + 2) === "o") {
    return { unit: "year", end: at + 3 };
  }
  const unit = UNITS.get(lower);
  if (unit === undefined) return undefined;
  if (OLD.has(lowerAt(t, at + 1))) return { unit, end: at + 2 };
  if (lowerAt(t, at + 1) === "of" && lowerAt(t, at + 2) === "age") return { unit, end: at + 3 };
  return undefined;
}

/** "Aged 45", "age 29", "at the age of 99"; `first` is the range's or the hedge's first token. */
export function ageBefore(
  t: EnglishText,
  number: NumberReading,
  first: number,
): AgeWords | undefined {
  const { value, end } = number;
  if (value.denominator !== 1n || value.numerator > MAX_AGE || value.numerator < 0n)
    return undefined;
  const before = lowerAt(t, first - 1);
  const of = before === "of" && lowerAt(t, first - 2) === "age";
  if (!of && !AGED.has(before)) return undefined;
  const unit = UNITS.get(lowerAt(t, end));
  return { unit: unit ?? "year", first: of ? first - 2 : first - 1, end: unit ? end + 1 : end };
}
