import type { ChangeReading, PrintedFigure, StatedAmount } from "../../change-reading.ts";
import { compare, negate, subtract } from "../../rational.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import type { Sentence } from "../text/sentences.ts";
import { spanOf } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import { type Amount, amountOf, bareAmount, restatedAmount } from "./change-amounts.ts";
import { factorAt, isChangeNoun, signAt } from "./change-words.ts";
import { countedBy } from "./counted-things.ts";
import { factorAmount, fractionAmount } from "./factor-amounts.ts";
import { type FigurePair, readFigurePairs } from "./figure-pairs.ts";
import type { Figure, FigureSentence } from "./figures.ts";
import type { PairEnd } from "./pair-units.ts";

const REACH_BACK = 14;
const REACH_AMOUNT = 9;
const STOPS = new Set([";", ":", "and", "but", "while", "whereas", "than", "if", "instead", "?"]);
const NEGATIONS = new Set(["not", "never", "n't", "without", "didn't", "hasn't", "don't", "no"]);
/** Ranks and rates of exchange rise where their figures fall. */
const TURNED = new Set(
  "ranking rankings ranked rank place spot position seeded dollar euro yen pound rupee rouble ruble lira peso naira rand currency exchange handicap odds par".split(
    " ",
  ),
);

interface Word {
  index: number;
  sign: -1 | 0 | 1;
}

/** Whether a figure is what something came to: no amount of a step, and no count of other things. */
function isLevel(t: EnglishText, figure: Figure): boolean {
  return amountOf(t, figure) === undefined && countedBy(t, figure).noun === "";
}

const TOPICS = new Set(["growth", "loss", "gain"]);
const ADVERBS = new Set(["up", "down", "higher", "lower"]);

/** "cut its forecast for growth", "a tax on gains": a noun that something else happens to. */
function isTopic(t: EnglishText, index: number): boolean {
  const word = lowerAt(t, index);
  const governed = isA(t, index - 1, WORD.preposition) && lowerAt(t, index - 1) !== "to";
  return TOPICS.has(word) || (isChangeNoun(t, index) && governed);
}

/** "up" and "lower" say which way it went only right before the figures. */
function isLooseAdverb(t: EnglishText, index: number, pair: FigurePair): boolean {
  if (!ADVERBS.has(lowerAt(t, index)) || index === pair.opens - 1) return false;
  return ![1, 2, 3].some((step) => t.quantityAt.has(index + step));
}

/** The change word that governs the pair from before it: "rose … from 40 to 50". */
function wordBefore(
  t: EnglishText,
  sentence: Sentence,
  pair: FigurePair,
  before: Figure | undefined,
): Word | undefined {
  const stop = Math.max(sentence.first, pair.opens - REACH_BACK);
  for (let i = pair.opens - 1; i >= stop; i--) {
    const lower = lowerAt(t, i);
    if (STOPS.has(lower)) return undefined;
    // "dropped plans to go from 40": the infinitive parts the verb from the figures.
    if (lower === "to" && t.tokens[i + 1]?.kind === "word" && !t.numberAt.has(i + 1)) {
      return undefined;
    }
    // "rose to $840 million, from 26 percent to 28": the verb has its own figure.
    if (before && i === before.end - 1 && isLevel(t, before)) return undefined;
    const factor = factorAt(t, i);
    const sign = factor?.sign ?? signAt(t, i);
    if (sign === 0 || isTopic(t, i) || isLooseAdverb(t, i, pair)) continue;
    for (let k = i - 1; k >= Math.max(sentence.first, i - 3); k--) {
      if (NEGATIONS.has(lowerAt(t, k))) return undefined;
    }
    return { index: i, sign };
  }
  return undefined;
}

/** Verbs that take a figure from one value to another without saying which way. */
const MOVES = new Set(
  "go goes going gone went move moves moved moving change changes changed changing shift shifts shifted shifting improve improves improved improving take takes taking took bring brings bringing brought push pushes pushed pushing revise revises revised adjusted swing swung pass passed".split(
    " ",
  ),
);

/** "from $20 to $45" without a verb of change before it may be a range of prices. */
function isMoved(t: EnglishText, sentence: Sentence, pair: FigurePair): boolean {
  const stop = Math.max(sentence.first, pair.opens - REACH_BACK);
  for (let i = pair.opens - 1; i >= stop; i--) {
    if (STOPS.has(lowerAt(t, i))) return false;
    if (MOVES.has(lowerAt(t, i)) || signAt(t, i) !== 0 || factorAt(t, i)) return true;
  }
  return false;
}

/** Only words of time and place part an amount from its pair: "rose 25 % last year, to 50 from 40". */
function isApart(t: EnglishText, from: number, to: number): boolean {
  if (to - from > REACH_AMOUNT) return true;
  for (let i = from; i < to; i++) {
    if (STOPS.has(lowerAt(t, i)) || t.startsBlock.has(i)) return true;
    // "to 31 percent in May, a drop of 3": a month, no verb.
    const month = isA(t, i, WORD.month) && t.tokens[i]?.capital === true;
    // "to £210, a cut of £30"
    const noun = isChangeNoun(t, i) && isA(t, i - 1, WORD.determiner);
    if (
      !month &&
      !noun &&
      isA(t, i, WORD.pastVerb | WORD.auxiliary | WORD.relative | WORD.pronoun)
    ) {
      return true;
    }
    const lower = lowerAt(t, i);
    if (lower.endsWith("ing") && lower !== "during" && !MOVES.has(lower) && signAt(t, i) === 0) {
      return true;
    }
  }
  return false;
}

/** "will go up 3 % in January, from 9 % to 12 %": just what is between the two. */
function isStepInPoints({ from, to, backward }: FigurePair, { quantity }: Amount): boolean {
  const step = subtract(to.quantity.value, from.quantity.value);
  const size = step.numerator < 0n ? negate(step) : step;
  return !backward && compare(size, quantity.value) === 0;
}

function amountBefore(t: EnglishText, figure: Figure | undefined, pair: FigurePair) {
  if (!figure || figure.end > pair.opens) return undefined;
  const amount = amountOf(t, figure);
  if (!amount || isApart(t, amount.end, pair.opens)) return undefined;
  // "rose 0.3 percent in April, to 2 percent from 1.8": a monthly step and a yearly rate.
  const apart = pair.opens - amount.end > 2 && !isStepInPoints(pair, amount);
  if (pair.to.quantity.kind === "percent" && amount.as === "percent" && apart) return undefined;
  return amount;
}

function amountAfter(
  t: EnglishText,
  figure: Figure | undefined,
  next: Figure | undefined,
  pair: FigurePair,
): Amount | undefined {
  if (!figure) return undefined;
  const amount = amountOf(t, figure) ?? bareAmount(t, figure);
  if (!amount || isApart(t, pair.end, figure.governor < pair.end ? figure.lead : figure.governor)) {
    return undefined;
  }
  // It belongs to figures that come after it: "…, up 3 % from 60".
  if (next && lowerAt(t, next.governor) === "from" && next.governor - amount.end <= 2) {
    return undefined;
  }
  let linked = false;
  for (let i = pair.end; i < figure.lead; i++) {
    const token = t.tokens[i];
    if (token?.kind === "mark") linked ||= ",—–-(".includes(token.text);
  }
  if (amount.worded) return linked ? amount : undefined;
  // "…, down from $616 billion, or 3.3 percent" gives the figure before in another way.
  if (pair.backward) return undefined;
  const before = lowerAt(t, figure.lead - 1);
  return (before === "(" && lowerAt(t, amount.end) === ")") || (before === "or" && linked)
    ? amount
    : undefined;
}

function isTurned(t: EnglishText, sentence: Sentence): boolean {
  const end = Math.min(sentence.end, sentence.first + 80);
  for (let i = sentence.first; i < end; i++) if (TURNED.has(lowerAt(t, i))) return true;
  return false;
}

const printed = (t: EnglishText, { first, end, quantity }: PairEnd): PrintedFigure => ({
  ...spanOf(t, first, end),
  quantity,
});

const hasUnit = ({ first, end }: PairEnd): boolean => end > first + 1;

const stated = (t: EnglishText, amount: Amount): StatedAmount => ({
  ...spanOf(t, amount.first, amount.end),
  as: amount.as,
  quantity: amount.quantity,
  sign: amount.sign,
  ...(amount.otherwise ? { otherwise: amount.otherwise } : {}),
});

function readChange(
  t: EnglishText,
  sentence: Sentence,
  figures: readonly Figure[],
  pair: FigurePair,
): ChangeReading | undefined {
  if (pair.bare && !isMoved(t, sentence, pair)) return undefined;
  if (isTurned(t, sentence)) return undefined;
  const inside = (figure: Figure) => figure.first >= pair.first && figure.first < pair.end;
  const firstInside = figures.findIndex(inside);
  const lastInside = figures.findLastIndex(inside);
  const before = wordBefore(t, sentence, pair, figures[firstInside - 1]);
  const after = amountAfter(t, figures[lastInside + 1], figures[lastInside + 2], pair);
  const amounts = [
    amountBefore(t, figures[firstInside - 1], pair),
    fractionAmount(t, pair.opens),
    pair.between && amountOf(t, pair.between),
    after,
    restatedAmount(t, after, figures[lastInside + 2]),
    before && factorAmount(t, before.index),
  ].filter((amount) => amount !== undefined);
  const word: Word | undefined =
    pair.wordBetween >= 0 ? { index: pair.wordBetween, sign: signAt(t, pair.wordBetween) } : before;
  const tied = word && word.sign !== 0 ? word : undefined;
  if (amounts.length === 0 && !tied) return undefined;
  const ends = [
    [pair.first, pair.end],
    ...amounts.map((amount) => [amount.first, amount.end]),
    ...(amounts.length === 0 && tied ? [[tied.index, tied.index + 1]] : []),
  ] as [number, number][];
  const first = Math.min(...ends.map(([at]) => at));
  const end = Math.max(...ends.map(([, at]) => at));
  const { kind, unit } = pair.from.quantity;
  const measured = ["measure", "percent", "duration"].includes(kind) && !unit.startsWith("degree");
  return {
    stated: spanOf(t, first, end),
    from: printed(t, pair.from),
    to: printed(t, pair.to),
    relation: "change",
    amounts: amounts.map((amount) => stated(t, amount)),
    ...(tied
      ? { direction: { ...spanOf(t, tied.index, tied.index + 1), sign: tied.sign as -1 | 1 } }
      : {}),
    // "fell from 3 to 5 percent" may tell by how much; "from 3 percent to 5 percent" does not.
    mayBeRange: pair.bare && measured && !hasUnit(pair.from) && !isChangeNoun(t, pair.end),
    quoted: (t.quoteOf[pair.first] ?? -1) >= 0,
    sentence: spanOf(t, sentence.first, sentence.end),
  };
}

/** Every figure that became another, with what is said of the step between them. */
export function readChanges(t: EnglishText, sentences: readonly FigureSentence[]): ChangeReading[] {
  const readings: ChangeReading[] = [];
  for (const { sentence, figures } of sentences) {
    for (const pair of readFigurePairs(t, figures)) {
      const reading = readChange(t, sentence, figures, pair);
      if (reading) readings.push(reading);
    }
  }
  return readings;
}
