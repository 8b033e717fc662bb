import { compare, type Rational, rational } from "../../rational.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { CURRENCY_CODES, CURRENCY_MARKS } from "./currencies.ts";
import type { NumberReading } from "./numbers.ts";

export interface CurrencyBefore {
  unit: string;
  /** The first token of the mark, a minus before it included. */
  first: number;
  negative: boolean;
}

const MINUS = new Set(["-", "−", "–"]);

/** Whether a minus stands glued before the mark, and no hyphen of a range or compound. */
function isNegative(t: EnglishText, first: number): boolean {
  const sign = t.tokens[first - 1];
  if (!sign || !MINUS.has(sign.text) || t.tokens[first]?.gap !== "none") return false;
  const before = t.tokens[first - 2];
  return sign.gap === "space" || before?.text === "(";
}

/**
 * "C$", "US $": the mark at `at` with the country's letters before it. A single letter must be
 * glued to it, as "A $5 bill" is no Australian one.
 */
function withCountry(t: EnglishText, at: number): string | undefined {
  const [country, mark] = [t.tokens[at - 1], t.tokens[at]];
  if (country?.kind !== "word" || country.text.length > 4 || !mark) return undefined;
  const apart = mark.gap === "space" && country.text.length > 1;
  if (mark.gap !== "none" && !apart) return undefined;
  return CURRENCY_MARKS.get(`${country.text.toUpperCase()}${mark.text}`);
}

/** The currency before a number: "$", "US$", "C$ ", "$US", "USD ", "Rs". */
export function currencyBefore(t: EnglishText, number: NumberReading): CurrencyBefore | undefined {
  const at = number.first - 1;
  const mark = t.tokens[at];
  const gap = t.tokens[number.first]?.gap;
  if (!mark || (gap !== "none" && gap !== "space")) return undefined;
  if (mark.kind === "word") {
    const code = CURRENCY_CODES.get(mark.text);
    // "$US5 million", as Australia writes it.
    const australian = mark.gap === "none" && t.tokens[at - 1]?.text === "$";
    const unit = australian ? CURRENCY_MARKS.get(`${mark.text}$`) : code;
    if (unit === undefined) return undefined;
    return { unit, first: australian ? at - 1 : at, negative: false };
  }
  const bare = CURRENCY_MARKS.get(mark.text);
  if (bare === undefined) return undefined;
  const long = withCountry(t, at);
  const first = long ? at - 1 : at;
  const negative = isNegative(t, first);
  return { unit: long ?? bare, first: negative ? first - 1 : first, negative };
}

const MILLION = rational(1_000_000n);
const TEN_THOUSAND = rational(10_000n);
const PAID = new Set(
  "cost costs costing paid pay pays paying worth spent spend spends spending fined fine raised raise earn earns earned price prices priced fee fees owed owes owe stole stolen debt bill budget prize bonus salary wage fund funding loan grant charged".split(
    " ",
  ),
);
const PERIODS = new Set(["a", "an", "per"]);
const PERIOD = new Set(["week", "month", "year", "hour", "day", "night", "head", "person"]);
const WEIGHED = new Set(
  "weigh weighs weighed weighing lost lose losing gained gain heavier lighter shed dropped catch".split(
    " ",
  ),
);
const FUNDS = new Set(
  "debt debts funding funds investment aid money cash savings damage spending cuts tax taxes revenue taxpayers public taxpayer".split(
    " ",
  ),
);
const REACH = 4;

/** Whether "pounds" after this number are money; else they are weight. `end` is after the word. */
export function arePoundsMoney(
  t: EnglishText,
  number: NumberReading,
  value: Rational,
  end: number,
): boolean {
  const next = lowerAt(t, end);
  if (next === "of") return FUNDS.has(lowerAt(t, end + 1)) || FUNDS.has(lowerAt(t, end + 2));
  if (next === "sterling") return true;
  for (let i = number.first - 1; i >= number.first - REACH; i--) {
    const word = lowerAt(t, i);
    if (PAID.has(word)) return true;
    if (WEIGHED.has(word)) return false;
  }
  if (PERIODS.has(next) && PERIOD.has(lowerAt(t, end + 1))) return true;
  if (compare(value, MILLION) >= 0) return true;
  return compare(value, TEN_THOUSAND) >= 0 && t.tokens[number.end]?.text === "-";
}
