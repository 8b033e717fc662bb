import { integerOf } from "../../rational.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import type { Quantity } from "../numbers/quantity-reading.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import type { Sentence } from "../text/sentences.ts";
import { WORD } from "../text/word-classes.ts";
import { inWholeMoney, unpaired, withoutYear, YEAR_CUES } from "./figure-quantities.ts";
import { governorOf, hedgeStart } from "./governor.ts";

/** What a figure counts. `end` is the token after the noun; the figure's own end without one. */
export interface Counted {
  /** In the singular; "" where no plural noun follows. */
  noun: string;
  end: number;
}

/** A quantity that counts or measures something: no year, date, time, age, rank or label. */
export interface Figure {
  quantity: Quantity;
  /** The first token with the words that hedge it: "roughly 9 percentage points". */
  lead: number;
  first: number;
  end: number;
  /** The token that governs it, hedges, articles and plain adjectives passed over: "from", "by". */
  governor: number;
  /** What it counts, once a reader has asked. */
  counted?: Counted;
}

/** A sentence and the figures in it, in order. */
export interface FigureSentence {
  sentence: Sentence;
  figures: Figure[];
}

const LABELS = new Set(
  "no. nos. number page pages chapter section article aged age route highway interstate channel act flight room gate unit proposition prop prop. amendment district ward apollo block lane group grade title aged # §".split(
    " ",
  ),
);
const TIME_PHRASE_BEFORE = new Set(
  "in over within for after during past last next every per previous following first final each through under another".split(
    " ",
  ),
);
const TIME_PHRASE_AFTER = new Set(
  "ago later earlier before after old running straight since on".split(" "),
);
const NOT_COUNTING_ONE = new Set(
  "no any every some this that another each which the day last first next previous latest earlier new old only other same second third big small good bad".split(
    " ",
  ),
);

/** A bare number of four digits that reads as a year. */
function isYear(t: EnglishText, { first, end, number, unit, upTo }: Quantity): boolean {
  if (unit !== "" || !number.inDigits || (end !== first + 1 && !upTo)) return false;
  const token = t.tokens[first];
  if (token?.text.length !== 4) return false;
  const value = integerOf(number.value) ?? 0;
  if (value < 1500 || value > 2100) return false;
  const before = t.tokens[first - 1];
  if (!before || isA(t, first - 1, YEAR_CUES)) return true;
  return before.kind === "mark" || isCapitalised(before) || lowerAt(t, first - 1) === "year";
}

const glued = (t: EnglishText, index: number) => t.tokens[index]?.gap === "none";

/** Whether the number is part of a date, a time of day, a fraction with a stroke or a label. */
function isLabelled(t: EnglishText, { first, end, number, kind }: Quantity): boolean {
  const before = lowerAt(t, first - 1);
  if (glued(t, first) && (before === "/" || before === ":" || before === "#" || before === "."))
    return true;
  const after = t.tokens[number.end];
  const pairs = after?.text === "/" || after?.text === ":";
  if (pairs && glued(t, number.end) && t.tokens[number.end + 1]?.kind === "number") return true;
  if (LABELS.has(before)) return true;
  if (kind !== "count") return false;
  if (isA(t, first - 1, WORD.month) && isCapitalised(t.tokens[first - 1])) return true;
  if (isA(t, end, WORD.month) && isCapitalised(t.tokens[end])) return true;
  const next = lowerAt(t, end);
  return next === "a.m." || next === "p.m." || next === "am" || next === "pm" || next === "o'clock";
}

/** ", 34," after a name: an age. */
function isAge(t: EnglishText, { first, end, unit, number }: Quantity): boolean {
  if (unit !== "" || !number.inDigits) return false;
  const closes = [",", ")", "."].includes(lowerAt(t, end));
  const opens = lowerAt(t, first - 1) === "," || lowerAt(t, first - 1) === "(";
  return opens && closes && isCapitalised(t.tokens[first - 2]) && glued(t, end);
}

function isTimePhrase(t: EnglishText, quantity: Quantity, governor: number): boolean {
  // "in 9.58 seconds" measures how fast it was.
  if (quantity.kind !== "duration" || quantity.value.denominator !== 1n) return false;
  return (
    TIME_PHRASE_BEFORE.has(lowerAt(t, governor)) ||
    TIME_PHRASE_BEFORE.has(lowerAt(t, quantity.first - 1)) ||
    TIME_PHRASE_AFTER.has(lowerAt(t, quantity.end))
  );
}

function isPronounOne(t: EnglishText, { first, end, number }: Quantity): boolean {
  if (number.inDigits || end !== first + 1 || lowerAt(t, first) !== "one") return false;
  return NOT_COUNTING_ONE.has(lowerAt(t, first - 1)) || lowerAt(t, end) === "another";
}

/** The figure that a quantity is; undefined where it says when, how old or which one. */
export function figureOf(t: EnglishText, read: Quantity): Figure | undefined {
  const quantity = withoutYear(t, read);
  const fraction = quantity.number.form === "fraction" && quantity.kind !== "share";
  if (quantity.number.form !== "cardinal" && !fraction) return undefined;
  if (quantity.kind === "ordinal" || quantity.kind === "age") return undefined;
  if (isYear(t, quantity) || isLabelled(t, quantity) || isPronounOne(t, quantity)) return undefined;
  if (isAge(t, quantity)) return undefined;
  return completeFigure(t, inWholeMoney(quantity));
}

function completeFigure(t: EnglishText, quantity: Quantity): Figure | undefined {
  const lead = hedgeStart(t, quantity.first);
  const governor = governorOf(t, lead);
  if (isTimePhrase(t, quantity, governor)) return undefined;
  return {
    quantity: unpaired(t, quantity, lead),
    lead,
    first: quantity.first,
    end: quantity.end,
    governor,
  };
}

/** More figures than a sentence of prose has: a table or a list of scores. */
const MAX_FIGURES = 40;

/** The sentences of the text that have figures, each with them, in order. */
export function readFigures(t: EnglishText): FigureSentence[] {
  const found: FigureSentence[] = [];
  let at = 0;
  let current: FigureSentence | undefined;
  for (const quantity of t.quantities) {
    while ((t.sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= quantity.first) at++;
    const sentence = t.sentences[at];
    if (!sentence) break;
    const figure = figureOf(t, quantity);
    if (!figure) continue;
    if (current?.sentence !== sentence) {
      current = { sentence, figures: [] };
      found.push(current);
    }
    if (current.figures.length < MAX_FIGURES) current.figures.push(figure);
  }
  return found;
}
