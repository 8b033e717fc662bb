import type { QuantityKind } from "../../quantity.ts";
import { add, compare, multiply, negate, type Rational, rational } from "../../rational.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { ageAfter, ageBefore } from "./ages.ts";
import { readHedged } from "./hedges.ts";
import { arePoundsMoney, type CurrencyBefore, currencyBefore } from "./money.ts";
import type { NumberReading } from "./numbers.ts";
import type { Quantity } from "./quantity-reading.ts";
import { readRangeEnd } from "./ranges.ts";
import { readFeetMarks, readSubUnit } from "./sub-units.ts";
import { type UnitWord, unitOfWord } from "./unit-words.ts";

interface Unit {
  kind: QuantityKind;
  unit: string;
  first: number;
  end: number;
  value: Rational;
  step: Rational;
}

/** The unit of a share lies behind an article: "half a mile", "a quarter of an acre". */
function afterArticle(t: EnglishText, at: number): number {
  const of = lowerAt(t, at) === "of" ? at + 1 : at;
  const article = lowerAt(t, of);
  return article === "a" || article === "an" || article === "one" ? of + 1 : at;
}

/** The unit after the number's words: "10 km", "25 %", "5-year", "7 percentage points". */
function wordAfter(t: EnglishText, number: NumberReading, from: number): UnitWord | undefined {
  let at = from;
  if (number.form === "fraction") at = afterArticle(t, at);
  const hyphen = t.tokens[at];
  if (hyphen?.text === "-" && hyphen.gap === "none" && t.tokens[at + 1]?.gap === "none") at++;
  const token = t.tokens[at];
  if (!token || token.gap === "blank" || token.gap === "line") return undefined;
  return unitOfWord(t, at, number.value);
}

/** What the number counts, by the words before and after it. */
function readUnit(
  t: EnglishText,
  number: NumberReading,
  last: NumberReading,
  first: number,
  from: number,
  currency: CurrencyBefore | undefined,
): Unit | undefined {
  const { value, step } = last;
  const base = { first: currency?.first ?? number.first, value, step };
  const word = wordAfter(t, last, from);
  if (currency) {
    const named = word?.kind === "money" ? word : undefined;
    // "$5 million Canadian dollars": the words behind say whose.
    const unit = named && named.unit !== "USD" ? named.unit : currency.unit;
    return { ...base, kind: "money", unit, end: named?.end ?? last.end };
  }
  if (number.form === "cardinal" || number.form === "open") {
    const after = ageAfter(t, from);
    if (after) return { ...base, kind: "age", ...after };
    const before = last.form === "cardinal" ? ageBefore(t, last, first) : undefined;
    if (before) return { ...base, kind: "age", ...before };
    const feet = readFeetMarks(t, value, last.end);
    if (feet) return { ...base, kind: "measure", unit: "foot", ...feet };
  }
  if (!word || (number.form === "ordinal" && word.unit !== "stone")) return undefined;
  const money = word.unit === "pound" && arePoundsMoney(t, number, value, word.end);
  const kind = money ? "money" : word.kind;
  const unit = money ? "GBP" : word.unit;
  const sub = readSubUnit(t, unit, word.end);
  if (!sub) return { ...base, kind, unit, end: word.end };
  return { ...base, kind, unit, end: sub.end, value: add(value, sub.value), step: sub.step };
}

function bareKind(number: NumberReading): QuantityKind {
  if (number.form === "ordinal") return "ordinal";
  return number.form === "fraction" ? "share" : "count";
}

/** The lower end of "3 to 4 million" has the scale of the upper one. */
function lowerEnd(lower: NumberReading, upper: NumberReading): Rational {
  if (lower.scale !== 1n || upper.scale === 1n) return lower.value;
  const scaled = multiply(lower.value, rational(upper.scale));
  return compare(scaled, upper.value) < 0 ? scaled : lower.value;
}

function readQuantity(t: EnglishText, number: NumberReading): Quantity {
  const currency = currencyBefore(t, number);
  const start = currency?.first ?? number.first;
  const range = readRangeEnd(t, number, start);
  const last = range?.number ?? number;
  const opened = range?.first ?? start;
  const near = readHedged(t, opened, last.end);
  const unit = readUnit(t, number, last, near.first, near.end, currency);
  const end = unit?.end ?? last.end;
  const hedged = near.firmness === "exactly" && end > last.end ? readHedged(t, opened, end) : near;
  const first = unit?.first ?? number.first;
  const value = range ? lowerEnd(number, range.number) : (unit?.value ?? number.value);
  const quantity: Quantity = {
    first,
    end,
    number,
    hedgedFirst: Math.min(start, hedged.first),
    hedgedEnd: hedged.end > end ? hedged.end : near.end,
    kind: unit?.kind ?? bareKind(number),
    value: currency?.negative ? negate(value) : value,
    unit: unit?.unit ?? "",
    firmness: number.firmness ?? hedged.firmness,
    step: unit?.step ?? last.step,
    roundStep: unit && unit.step !== last.step ? unit.step : last.roundStep,
  };
  // Most numbers are no range; a spread for each would cost more than all the rest.
  if (range) {
    quantity.upToNumber = range.number;
    quantity.upTo = unit?.value ?? range.number.value;
  }
  return quantity;
}

const PAIRED = new Set(["to", "or", "and"]);
const YEAR = /^(?:1\d|20)\d\d$/;

/** "From 40 to 50 cents", "three or four miles": the unit behind the second is that of both. */
function shareUnit(t: EnglishText, earlier: Quantity, later: Quantity): void {
  if (earlier.kind !== "count" || earlier.unit !== "" || later.kind === "count") return;
  const joiner = lowerAt(t, earlier.end);
  if (
    later.first !== earlier.end + 1 ||
    !PAIRED.has(joiner) ||
    later.first !== later.number.first
  ) {
    return;
  }
  const { number } = earlier;
  if (number.form !== "cardinal" || later.number.form !== "cardinal") return;
  if (joiner === "and" && lowerAt(t, earlier.first - 1) !== "between") return;
  if (YEAR.test(t.tokens[number.first]?.text ?? "") && number.end === number.first + 1) return;
  earlier.kind = later.kind;
  earlier.unit = later.unit;
  earlier.value = lowerEnd(number, later.number);
}

/** Every number of the text with its unit, in order, in digits or in words; decades are none. */
export function readQuantities(t: EnglishText): Quantity[] {
  const quantities: Quantity[] = [];
  let from = 0;
  for (const number of t.numbers) {
    if (number.form === "decade" || number.first < from) continue;
    const quantity = readQuantity(t, number);
    const earlier = quantities[quantities.length - 1];
    if (earlier) shareUnit(t, earlier, quantity);
    quantities.push(quantity);
    from = quantity.end;
  }
  return quantities;
}
