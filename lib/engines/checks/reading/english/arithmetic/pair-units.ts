import type { QuantityValue } from "../../quantity.ts";
import { compare, divide, multiply, type Rational, rational } from "../../rational.ts";
import { type EnglishText, isA } from "../text/english-text.ts";
import { isPluralNoun, singularOf } from "../text/plurals.ts";
import { WORD } from "../text/word-classes.ts";
import { ANY_MONEY } from "./figure-quantities.ts";

/** A number of the text as one end of a pair. Token indices, `end` exclusive. */
export interface PairEnd {
  first: number;
  end: number;
  quantity: QuantityValue;
}

/** The noun that a figure counts, in the singular; "" for none. */
export function countedNoun(t: EnglishText, figure: PairEnd): string {
  if (figure.quantity.kind !== "count") return "";
  for (let i = figure.end; i < figure.end + 4; i++) {
    const token = t.tokens[i];
    if (token?.kind !== "word" || token.gap === "blank") return "";
    if (isPluralNoun(token)) return singularOf(token.lower);
    if (isA(t, i, WORD.preposition | WORD.conjunction | WORD.determiner | WORD.relative)) return "";
  }
  return "";
}

const HUNDRED = rational(100n);
const THOUSANDFOLD = rational(500n);

/** "from $40 to $50 million": the first figure takes the scale of the second. */
function withScaleOf(short: PairEnd, long: PairEnd): PairEnd {
  const scaled = long.quantity.step.numerator >= 1000n;
  const plain = compare(short.quantity.value, rational(1000n)) < 0;
  if (!scaled || !plain || short.quantity.value.numerator <= 0n) return short;
  if (compare(divide(long.quantity.value, short.quantity.value), THOUSANDFOLD) < 0) return short;
  const scale = scaleOf(long.quantity.step);
  const times = (value: Rational) => multiply(value, scale);
  const { value, step, roundStep } = short.quantity;
  return {
    ...short,
    quantity: {
      ...short.quantity,
      value: times(value),
      step: times(step),
      roundStep: times(roundStep),
    },
  };
}

/** The scale that a step of print belongs to: a thousand, a million, … */
function scaleOf(step: Rational): Rational {
  let scale = 1000n;
  while (scale * 1000n <= step.numerator * 100n && scale < 10n ** 12n) scale *= 1000n;
  return rational(scale);
}

function sameUnit(a: QuantityValue, b: QuantityValue): boolean {
  const anyMoney = a.unit === ANY_MONEY || b.unit === ANY_MONEY;
  return a.kind === b.kind && (a.unit === b.unit || (a.kind === "money" && anyMoney));
}

/** A bare count can be meant in the unit of the other: "from 5 to 7 percent". */
function isOpen(t: EnglishText, end: PairEnd, named: QuantityValue): boolean {
  const { kind, unit, value } = end.quantity;
  if (kind !== "count" || unit !== "") return false;
  if (named.kind === "count") return true;
  return countedNoun(t, end) === "" && (named.kind !== "percent" || compare(value, HUNDRED) <= 0);
}

/** The pair with one unit, where the units agree or one of the two is left out. */
export function inOneUnit(
  t: EnglishText,
  from: PairEnd,
  to: PairEnd,
): [PairEnd, PairEnd] | undefined {
  const bare = from.quantity.kind === "count" && from.quantity.unit === "";
  const named = bare || from.quantity.unit === ANY_MONEY ? to.quantity : from.quantity;
  const agree = (end: PairEnd) => sameUnit(end.quantity, named) || isOpen(t, end, named);
  if (!agree(from) || !agree(to)) return undefined;
  const nouns = [countedNoun(t, from), countedNoun(t, to)] as const;
  if (nouns[0] !== "" && nouns[1] !== "" && nouns[0] !== nouns[1]) return undefined;
  // "sold 50 to 40 from abroad": a noun or a unit that only the first has is meant for both.
  const unit = { kind: named.kind, unit: named.unit };
  const [a, b] = [from, to].map((end) => ({ ...end, quantity: { ...end.quantity, ...unit } })) as [
    PairEnd,
    PairEnd,
  ];
  return [withScaleOf(a, b), withScaleOf(b, a)];
}
