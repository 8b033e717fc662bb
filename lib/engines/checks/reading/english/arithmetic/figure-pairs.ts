import { type EnglishText, lowerAt } from "../text/english-text.ts";
import { amountOf } from "./change-amounts.ts";
import { signAt } from "./change-words.ts";
import type { Figure } from "./figures.ts";
import { inOneUnit, type PairEnd } from "./pair-units.ts";

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
  around: { between?: Figure; before?: Figure | undefined } = {},
): FigurePair | undefined {
  const { between, before } = around;
  const compared = isCompared(t, b) || isEarlier(t, b);
  if (!compared && !FROM.has(lowerAt(t, b.governor))) return undefined;
  if (FROM.has(lowerAt(t, a.governor)) || isCompared(t, a)) return undefined;
  // "331 of 650 seats, … up from 306": the whole is not what grew.
  if (lowerAt(t, a.governor) === "of" && t.quantityBefore.has(a.governor)) return undefined;
  const bracket = lowerAt(t, b.lead - 3) === "(" ? b.lead - 3 : b.governor;
  if (hasStop(t, a.end, Math.min(bracket, b.governor))) return undefined;
  const wordBetween = changeWordIn(t, a.end, b.governor - 1);
  const target = lowerAt(t, a.governor) === "to" || isReached(t, a, before);
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

/** "up 18 % *at £54m*, from £50m": where the step that stands right before it led. */
function isReached(t: EnglishText, figure: Figure, step: Figure | undefined): boolean {
  const { governor } = figure;
  if (lowerAt(t, governor) !== "at" || !step || governor - step.end > 1) return false;
  return amountOf(t, step) !== undefined;
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
    const before = figures[i - 1];
    // "an income of $40,000 would see taxes fall from $1,178 to $45": the two that belong together.
    const later = b && c && lowerAt(t, a.governor) !== "to" && forwardPair(t, b, c);
    const backward = b && !later && backwardPair(t, a, b, { before });
    const near = b && (forwardPair(t, a, b) ?? (backward || undefined));
    if (near) {
      pairs.push(near);
      i++;
      continue;
    }
    // "to $2.1 billion, or $1.34 a share, from $1.9 billion"
    const same = b && lowerAt(t, b.governor) === "or";
    const around =
      b && c && (same || amountOf(t, b) !== undefined)
        ? backwardPair(t, a, c, { between: b })
        : undefined;
    if (around) {
      pairs.push(around);
      i += 2;
    }
  }
  return pairs;
}
