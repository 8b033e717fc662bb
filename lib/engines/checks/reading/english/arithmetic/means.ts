import { compare, rational } from "../../rational.ts";
import { type EnglishText, isA, isPlainWord, lowerAt } from "../text/english-text.ts";
import { isPluralNoun, singularOf } from "../text/plurals.ts";
import type { Sentence } from "../text/sentences.ts";
import { WORD } from "../text/word-classes.ts";
import { countedBy } from "./counted-things.ts";
import type { Figure } from "./figures.ts";

/** The words that make a figure a mean. Token indices, `end` exclusive. */
export interface Mean {
  /** Where they begin: "averaged", "an average of", or the figure itself before "on average". */
  start: number;
  end: number;
  /** What it is a mean of comes in whole numbers only. */
  whole: boolean;
  /** What it is told by, in the singular: "game" of "2.5 goals a game"; "" for nothing. */
  per: string;
  /** "3.45 times *each*": it is told of each of those who did it. */
  each: boolean;
  /** "The mean was 3.47": told of those whom the sentence has counted, not right beside them. */
  apart: boolean;
}

const VERBS = new Set(["averaged", "averages", "averaging", "average"]);
const IS = new Set(["is", "was", "stood", "came"]);
const MEANS = new Set(["mean", "average"]);
const SCORES = new Set(["score", "number", "count", "tally", "result"]);
const REACH = 9;
const REACH_MARKS = 30;
const ONE = rational(1n);
const TENTH = rational(1n, 10n);
/** Things of which there may be a part, or whose number is itself a measure. */
const PARTED = new Set(
  "cup glass serving portion helping inning star grade mark dose unit share acre tonne ton load percent hour day week month year minute second night shift pint drink bottle pack slice lap length".split(
    " ",
  ),
);

/** Whether the things counted are whole ones: children, not cups; marks only where that is told. */
function isWhole(t: EnglishText, figure: Figure, noun: string, sentence: Sentence): boolean {
  const { kind, unit } = figure.quantity;
  const lasts = kind === "duration";
  if (kind !== "count" && unit !== "point" && !lasts) return false;
  if (!lasts && (unit === "point" || (noun !== "" && !PARTED.has(noun)))) return true;
  const from = Math.max(sentence.first, figure.first - REACH_MARKS);
  const to = Math.min(sentence.end, figure.end + REACH_MARKS);
  for (let i = from; i < to; i++) {
    const lower = lowerAt(t, i);
    // "Whole-number marks", "in whole numbers", "counting whole seasons only".
    const plural = lower === "whole" && t.tokens[i + 1];
    if (lower === "whole-number" || (plural && isPluralNoun(plural))) return true;
  }
  return false;
}

/** "the average *number of children* per family was 2.33": the noun of what is averaged. */
function numberOf(t: EnglishText, from: number, to: number): string {
  for (let i = from; i + 2 < to; i++) {
    if (lowerAt(t, i) !== "number" || lowerAt(t, i + 1) !== "of") continue;
    for (let k = i + 2; k < Math.min(to, i + 6); k++) {
      const token = t.tokens[k];
      if (token && isPluralNoun(token)) return singularOf(token.lower);
    }
  }
  return "";
}

/** "the mean was 3.47", "the average number of children was 2.33" */
function predicated(t: EnglishText, figure: Figure, sentence: Sentence): Mean | undefined {
  const { governor, quantity } = figure;
  if (!IS.has(lowerAt(t, governor)) || compare(quantity.step, ONE) >= 0) return undefined;
  for (let i = governor - 1; i >= Math.max(sentence.first, governor - REACH); i--) {
    if (t.numberAt.has(i) || t.tokens[i]?.kind === "mark") return undefined;
    if (!MEANS.has(lowerAt(t, i))) continue;
    const noun = numberOf(t, i, governor);
    // "the mean score": of what it is a mean, the sentence must tell.
    const told = noun !== "" || i === governor - 1 || SCORES.has(lowerAt(t, i + 1));
    const after = countedBy(t, figure);
    const whole = isWhole(t, figure, noun || after.noun, sentence);
    return told
      ? { start: i, end: after.end, whole, per: "", each: false, apart: true }
      : undefined;
  }
  return undefined;
}

/** "2.5 goals *a game*", "2.3 children *per family*" */
function perWhat(t: EnglishText, end: number): string {
  const word = lowerAt(t, end);
  if (word !== "a" && word !== "an" && word !== "per") return "";
  return isPlainWord(t, end + 1) ? lowerAt(t, end + 1) : "";
}

const isEach = (t: EnglishText, end: number): boolean =>
  lowerAt(t, end) === "each" || lowerAt(t, end) === "apiece";

/** "3.47 books on average", "3.47 books each", "3.47 books a pupil" */
function distributed(t: EnglishText, figure: Figure, sentence: Sentence): Mean | undefined {
  const { noun, end } = countedBy(t, figure);
  const points = figure.quantity.unit === "point";
  if ((noun === "" && !points) || compare(figure.quantity.step, ONE) >= 0) return undefined;
  const word = lowerAt(t, end);
  const whole = isWhole(t, figure, noun, sentence);
  const per = perWhat(t, end);
  const each = isEach(t, end);
  const base = { start: figure.lead, whole, per, each, apart: false };
  if (per !== "") return { ...base, end: end + 2 };
  // "4.5 points each" may be what each of them has; "3.47 books each" is not.
  const fine = compare(figure.quantity.step, TENTH) < 0;
  if (each) return fine ? { ...base, end: end + 1 } : undefined;
  if (word === "on" && lowerAt(t, end + 1) === "average") return { ...base, end: end + 2 };
  return isAhead(t, figure, sentence) ? { ...base, end } : undefined;
}

/** "On average, the pupils read 3.47 books" */
function isAhead(t: EnglishText, { lead }: Figure, { first }: Sentence): boolean {
  if (lead - first > REACH || lowerAt(t, first) !== "on") return false;
  for (let i = first; i < lead; i++) if (t.numberAt.has(i)) return false;
  return lowerAt(t, first + 1) === "average";
}

/** The mean that a figure is; undefined where no word makes it one. */
export function meanOf(t: EnglishText, figure: Figure, sentence: Sentence): Mean | undefined {
  const { governor } = figure;
  const { noun, end } = countedBy(t, figure);
  const whole = isWhole(t, figure, noun, sentence);
  const base = { end, whole, per: perWhat(t, end), each: isEach(t, end), apart: false };
  if (VERBS.has(lowerAt(t, governor))) return { ...base, start: governor };
  if (lowerAt(t, governor) === "of" && MEANS.has(lowerAt(t, governor - 1))) {
    return { ...base, start: governor - 1 };
  }
  return distributed(t, figure, sentence) ?? predicated(t, figure, sentence);
}

/** "a day", "per 36 minutes": the mean is over time, not over the cases. */
export function isRate(t: EnglishText, end: number): boolean {
  const one = ["a", "per", "each", "every"].includes(lowerAt(t, end));
  return one && (isA(t, end + 1, WORD.timeUnit) || t.numberAt.has(end + 1));
}
