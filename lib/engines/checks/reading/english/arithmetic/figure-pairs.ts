import type { QuantityValue } from "../../quantity.ts";
import { compare, divide, multiply, type Rational, rational } from "../../rational.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { isPluralNoun, singularOf } from "../text/plurals.ts";
import { WORD } from "../text/word-classes.ts";
import { amountOf } from "./change-amounts.ts";
import { signAt } from "./change-words.ts";
import { ANY_MONEY } from "./figure-quantities.ts";
import type { Figure } from "./figures.ts";

/** A number of the text as one end of a pair. Token indices, `end` exclusive. */
export interface PairEnd {
  first: number;
  end: number;
  quantity: QuantityValue;
}

/** Two figures of which one became the other: "from 40 to 50", "to 50 from 40", "50, up from 40". */
export interface FigurePair {
  from: PairEnd;
  to: PairEnd;
  /** The tokens that a reader would point at, "from" included, a "to" before the first left out. */
  first: number;
  end: number;
  /** The first token of the pair with its preposition. */
  opens: number;
  /** The change word between the two: "up" in "50, up from 40"; -1 for none. */
  wordBetween: number;
  /** The figure between the two that may be an amount: "to 50, up 25 %, from 40". */
  between?: Figure;
  /** The figure after stands before the other: "50, up from 40". */
  backward: boolean;
  /** "from 40 to 50" with nothing between: may also be one range. */
  bare: boolean;
}

const FROM = new Set(["from"]);
const AGAINST = new Set(["with", "to", "against", "versus", "vs", "vs."]);
const REACH = 14;
const STOPS = new Set([";", ":", "and", "but", "while", "whereas", "who", "which", "when", "?"]);

const endOf = ({ first, end, quantity }: Figure): PairEnd => ({ first, end, quantity });

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
  const { kind, unit, step } = end.quantity;
  if (kind !== "count" || unit !== "") return false;
  if (named.kind === "count") return true;
  return countedNoun(t, end) === "" && (named.kind !== "percent" || step.numerator < 1000n);
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

/** The change word nearest before `index`, back to `from`; -1 for none. */
function changeWordIn(t: EnglishText, from: number, index: number): number {
  for (let i = index; i >= from; i--) if (signAt(t, i) !== 0) return i;
  return -1;
}

function hasStop(t: EnglishText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (STOPS.has(lowerAt(t, i)) || t.startsBlock.has(i)) return true;
  return to - from > REACH;
}

/** "up 10 % on the £40m", "£44m (2015: £40m)": the figure before, without a "from". */
function isEarlier(t: EnglishText, { governor, lead }: Figure): boolean {
  if (lowerAt(t, governor) === "on") {
    const before = t.quantityBefore.get(governor);
    return (
      signAt(t, governor - 1) !== 0 || (before !== undefined && signAt(t, before.first - 1) !== 0)
    );
  }
  const year = t.tokens[lead - 2];
  return (
    lowerAt(t, lead - 1) === ":" &&
    /^(?:19|20)\d\d$/.test(year?.text ?? "") &&
    lowerAt(t, lead - 3) === "("
  );
}

/** Whether the figure is what another is compared with: "compared with 40", "versus 40". */
function isCompared(t: EnglishText, { governor }: Figure): boolean {
  const word = lowerAt(t, governor);
  if (!AGAINST.has(word)) return false;
  if (word === "with" || word === "to") return lowerAt(t, governor - 1) === "compared";
  return true;
}

function pairOf(
  t: EnglishText,
  from: PairEnd,
  to: PairEnd,
  rest: Omit<FigurePair, "from" | "to">,
): FigurePair | undefined {
  const ends = inOneUnit(t, from, to);
  return ends && { from: ends[0], to: ends[1], ...rest };
}

/** "from 40 to 50" written as one range. */
function rangePair(t: EnglishText, figure: Figure): FigurePair | undefined {
  const { quantity } = figure;
  if (!quantity.upTo || !FROM.has(lowerAt(t, figure.governor))) return undefined;
  const { number, upTo, ...value } = quantity;
  const middle = number.end;
  if (lowerAt(t, middle) !== "to") return undefined;
  return {
    from: { first: figure.first, end: middle, quantity: value },
    to: { first: middle + 1, end: figure.end, quantity: { ...value, value: upTo } },
    first: figure.governor,
    end: figure.end,
    opens: figure.governor,
    wordBetween: -1,
    backward: false,
    bare: true,
  };
}

function forwardPair(t: EnglishText, a: Figure, b: Figure): FigurePair | undefined {
  if (!FROM.has(lowerAt(t, a.governor)) || lowerAt(t, b.governor) !== "to") return undefined;
  if (hasStop(t, a.end, b.governor)) return undefined;
  return pairOf(t, endOf(a), endOf(b), {
    first: a.governor,
    end: b.end,
    opens: a.governor,
    wordBetween: -1,
    backward: false,
    bare: a.end === b.governor,
  });
}

function backwardPair(
  t: EnglishText,
  a: Figure,
  b: Figure,
  between?: Figure,
): FigurePair | undefined {
  const compared = isCompared(t, b) || isEarlier(t, b);
  if (!compared && !FROM.has(lowerAt(t, b.governor))) return undefined;
  if (FROM.has(lowerAt(t, a.governor)) || isCompared(t, a)) return undefined;
  const bracket = lowerAt(t, b.lead - 3) === "(" ? b.lead - 3 : b.governor;
  if (hasStop(t, a.end, Math.min(bracket, b.governor))) return undefined;
  const wordBetween = changeWordIn(t, a.end, b.governor - 1);
  const target = lowerAt(t, a.governor) === "to";
  // "50 came from 40 towns": without "to 50" or "up from", nothing has become something else.
  if (!target && !compared && wordBetween < 0) return undefined;
  // "grew 0.5 percent, down from 1.4 percent" compares two rates; "rose 50 from 40" does not.
  const rates = a.quantity.kind === "percent" && b.quantity.kind === "percent" && wordBetween >= 0;
  if (!target && !rates && amountOf(t, a) !== undefined) return undefined;
  return pairOf(t, endOf(b), endOf(a), {
    first: a.lead,
    end: b.end,
    opens: target ? a.governor : a.lead,
    wordBetween,
    ...(between ? { between } : {}),
    backward: true,
    bare: false,
  });
}

/** The pairs of a sentence's figures, in order; no figure is in two. */
export function readFigurePairs(t: EnglishText, figures: readonly Figure[]): FigurePair[] {
  const pairs: FigurePair[] = [];
  for (let i = 0; i < figures.length; i++) {
    const [a, b, c] = figures.slice(i, i + 3) as [Figure, Figure?, Figure?];
    const range = rangePair(t, a);
    if (range) {
      pairs.push(range);
      continue;
    }
    const near = b && (forwardPair(t, a, b) ?? backwardPair(t, a, b));
    if (near) {
      pairs.push(near);
      i++;
      continue;
    }
    // "to $2.1 billion, or $1.34 a share, from $1.9 billion"
    const same = b && lowerAt(t, b.governor) === "or";
    const around =
      b && c && (same || amountOf(t, b) !== undefined) ? backwardPair(t, a, c, b) : undefined;
    if (around) {
      pairs.push(around);
      i += 2;
    }
  }
  return pairs;
}
