import type { Firmness } from "../../quantity.ts";
import { negate, type Rational, rational } from "../../rational.ts";
import type { Token } from "../../token.ts";
import { WORD } from "../text/word-classes.ts";
import { readHalf, readShareAfter, readShareAfterArticle, type Share } from "./fractions.ts";
import { afterHyphen, wordAt } from "./joints.ts";
import { readPrintedFraction, readSlashedFraction } from "./mixed-part.ts";
import {
  isScaleAt,
  type NumberPhrase,
  oneBefore,
  readNumberPhrase,
  withScales,
} from "./number-phrase.ts";
import { ORDINAL_SCALES, SCALES, SMALL } from "./number-words.ts";
import { leastOf, type OpenNumber, readOpenCount, readPluralScale } from "./open-numbers.ts";

/** A number in digits or words. Token indices: `first` inclusive, `end` exclusive. */
export interface NumberReading {
  first: number;
  end: number;
  /** `fraction` is a share of something: "a third", "one in five"; `open` no number but a bound. */
  form: "cardinal" | "ordinal" | "decade" | "fraction" | "open";
  value: Rational;
  inDigits: boolean;
  /** The place of the last digit printed, and of the last one that is not 0. */
  step: Rational;
  roundStep: Rational;
  /** What its scale words multiply by; 1 where it has none. */
  scale: bigint;
  /** Printed as other languages do: "3,5", "1.234,56". */
  foreign?: true;
  /** How firmly the words of an open number mean it. */
  firmness?: Firmness;
}

const ORDINAL_SUFFIXES = new Set(["st", "nd", "rd", "th"]);
/** Longer runs of digits are no number of anything. */
const MAX_DIGITS = 40;
const MINUS = new Set(["-", "−", "–"]);
const NO_NUMBER_BEFORE_ONE = new Set(
  "the this that which each every any no some another".split(" "),
);
const AFTER_PRONOUN_ONE =
  WORD.pronoun | WORD.auxiliary | WORD.preposition | WORD.relative | WORD.conjunction;

function reading(first: number, phrase: NumberPhrase, form: NumberReading["form"]): NumberReading {
  const { end, value, step, roundStep, inDigits, foreign, scale } = phrase;
  const base = { first, end, form, value, inDigits, step, roundStep, scale };
  return foreign ? { ...base, foreign: true } : base;
}

function shareReading(first: number, share: Share): NumberReading {
  return reading(first, share, share.share ? "fraction" : "cardinal");
}

/** "3/4", "½". */
function fractionReading(first: number, end: number, value: Rational, step: Rational) {
  const form = "fraction" as const;
  return { first, end, form, value, inDigits: true, step, roundStep: step, scale: 1n };
}

function openReading(first: number, open: OpenNumber): NumberReading {
  const { end, firmness, scale } = open;
  const step = rational(scale);
  const base = { first, end, inDigits: false, step, roundStep: step, scale, firmness };
  return { ...base, form: "open", value: leastOf(open) };
}

/** A number that begins with digits, with its scale or an ordinal's suffix. */
function readDigits(tokens: readonly Token[], first: number): NumberReading | undefined {
  if ((tokens[first]?.text.length ?? 0) > MAX_DIGITS) return undefined;
  const slashed = readSlashedFraction(tokens, first);
  if (slashed) {
    const { value, step, end } = slashed;
    return fractionReading(first, end, value, step);
  }
  const phrase = readNumberPhrase(tokens, first) as NumberPhrase;
  const next = tokens[phrase.end];
  if (next?.gap === "none" && phrase.end === first + 1) {
    const token = tokens[first] as Token;
    // "14st" is a weight in stones.
    if (
      ORDINAL_SUFFIXES.has(next.lower) &&
      (next.lower !== "st" || /(?:^|[^1])1$/.test(token.text))
    ) {
      return reading(first, { ...phrase, end: phrase.end + 1 }, "ordinal");
    }
    if (next.lower === "s" && /^(?:\d0|\d\d\d0)$/.test(token.text)) {
      return reading(first, { ...phrase, end: phrase.end + 1 }, "decade");
    }
  }
  const share = readShareAfter(tokens, phrase, first);
  return share ? shareReading(first, share) : reading(first, phrase, "cardinal");
}

/** "The one", "that one could": a pronoun, and no number. */
function isPronoun(tokens: readonly Token[], first: number): boolean {
  if (tokens[first]?.lower !== "one") return false;
  const next = tokens[first + 1];
  if (next?.lower === "can" || next?.lower === "might" || next?.lower === "must") return true;
  if (!NO_NUMBER_BEFORE_ONE.has(wordAt(tokens, first - 1))) return false;
  return !next || next.kind === "mark" || (next.classes & AFTER_PRONOUN_ONE) !== 0;
}

/** A number that begins with a small number's word: "seventeen", "two thirds", "third". */
function readSmall(tokens: readonly Token[], first: number): NumberReading | undefined {
  const phrase = readNumberPhrase(tokens, first);
  if (!phrase || isPronoun(tokens, first)) return undefined;
  if (phrase.ordinal) return reading(first, phrase, "ordinal");
  const share = readShareAfter(tokens, phrase, first);
  return share ? shareReading(first, share) : reading(first, phrase, "cardinal");
}

/** "A dozen", "a hundred and one", "a third of", "a few hundred". */
function readAfterArticle(tokens: readonly Token[], first: number): NumberReading | undefined {
  const at = afterHyphen(tokens, first + 1);
  const word = wordAt(tokens, at);
  if (SCALES.has(word)) {
    const phrase = readNumberPhrase(tokens, first);
    return phrase && reading(first, phrase, phrase.ordinal ? "ordinal" : "cardinal");
  }
  const open = word === "few" || word === "couple" ? readOpenCount(tokens, at) : undefined;
  if (open) return openReading(first, open);
  const share = readShareAfterArticle(tokens, first);
  return share && shareReading(first, share);
}

/** "Minus five", and "-5" where the mark is no hyphen, no bullet and no dash. */
function readNegative(tokens: readonly Token[], first: number): NumberReading | undefined {
  const sign = tokens[first] as Token;
  const next = tokens[first + 1];
  const before = tokens[first - 1];
  if (sign.kind === "mark") {
    if (next?.kind !== "number" || next.gap !== "none") return undefined;
    if (sign.gap === "none" && before && before.text !== "(") return undefined;
    if (before && (sign.gap === "line" || sign.gap === "blank")) return undefined;
  }
  if (before?.kind === "number") return undefined;
  const number =
    next?.kind === "number" ? readDigits(tokens, first + 1) : readSmall(tokens, first + 1);
  if (!number || number.form === "ordinal" || number.form === "decade") return undefined;
  return { ...number, first, value: negate(number.value) };
}

/** ".5", where the point begins the number. */
function readPoint(tokens: readonly Token[], first: number): NumberReading | undefined {
  const [point, digits, before] = [tokens[first], tokens[first + 1], tokens[first - 1]];
  if (digits?.kind !== "number" || digits.gap !== "none") return undefined;
  if (point?.gap === "none" && before && before.kind !== "mark") return undefined;
  if (!/^\d{1,6}$/.test(digits.text)) return undefined;
  const size = 10n ** BigInt(digits.text.length);
  const step = rational(1n, size);
  const bare: NumberPhrase = {
    ...oneBefore(first + 2),
    value: rational(BigInt(digits.text), size),
    step,
    roundStep: step,
    inDigits: true,
  };
  return reading(first, withScales(tokens, bare, first), "cardinal");
}

function readMark(tokens: readonly Token[], first: number): NumberReading | undefined {
  const { text } = tokens[first] as Token;
  if (text === ".") return readPoint(tokens, first);
  if (MINUS.has(text)) return readNegative(tokens, first);
  if (text.charCodeAt(0) < 0xbc) return undefined;
  const part = readPrintedFraction(tokens, first);
  if (!part) return undefined;
  const { value, step, end } = part;
  return fractionReading(first, end, value, step);
}

/** "Hundred thousand": a scale begins a number only before another one. */
function readScaleFirst(tokens: readonly Token[], first: number): NumberReading | undefined {
  if (!isScaleAt(tokens, first + 1)) return undefined;
  return reading(first, withScales(tokens, oneBefore(first), first), "cardinal");
}

/** "His hundredth goal". */
function readOrdinalScale(tokens: readonly Token[], first: number): NumberReading {
  return reading(first, withScales(tokens, oneBefore(first), first), "ordinal");
}

type Reader = (tokens: readonly Token[], first: number) => NumberReading | undefined;

function half(tokens: readonly Token[], first: number): NumberReading | undefined {
  const share = readHalf(tokens, first);
  return share && shareReading(first, share);
}

function openCount(tokens: readonly Token[], first: number): NumberReading | undefined {
  const open = readOpenCount(tokens, first);
  return open && openReading(first, open);
}

function pluralScale(tokens: readonly Token[], first: number): NumberReading | undefined {
  const open = readPluralScale(tokens, first);
  return open && openReading(first, open);
}

/** By the word that a number begins with; the only look-up that a token costs. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...[...SMALL.keys()].map((word) => [word, readSmall] as const),
  ["a", readAfterArticle],
  ["an", readAfterArticle],
  ["half", half],
  ["quarter", half],
  ["several", openCount],
  ["few", openCount],
  ["many", openCount],
  ["couple", openCount],
  ...["tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions"].map(
    (word) => [word, pluralScale] as const,
  ),
  ["hundred", readScaleFirst],
  ...[...ORDINAL_SCALES.keys()].map((word) => [word, readOrdinalScale] as const),
  ["minus", readNegative],
  ["negative", readNegative],
]);

/** Every number of the text, in order, in digits or in words. */
export function readNumbers(tokens: readonly Token[]): NumberReading[] {
  const numbers: NumberReading[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const number =
      token.kind === "word"
        ? READERS.get(token.lower)?.(tokens, i)
        : token.kind === "number"
          ? readDigits(tokens, i)
          : readMark(tokens, i);
    if (number) {
      numbers.push(number);
      i = number.end - 1;
    }
  }
  return numbers;
}
