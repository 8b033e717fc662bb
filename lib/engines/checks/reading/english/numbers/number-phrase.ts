import { add, compare, multiply, type Rational, rational, whole } from "../../rational.ts";
import type { Token } from "../../token.ts";
import { afterHyphen, firstWordAt, wordAt } from "./joints.ts";
import { readMixedPart } from "./mixed-part.ts";
import { ORDINAL_SCALES, SCALES, SMALL } from "./number-words.ts";
import { readPrintedNumber } from "./printed-number.ts";
import { readScale } from "./scales.ts";

/** One number with its scale words, before it is known what it counts. */
export interface NumberPhrase {
  end: number;
  value: Rational;
  /** The place of the last digit printed, and of the last one that is not 0. */
  step: Rational;
  roundStep: Rational;
  ordinal: boolean;
  inDigits: boolean;
  foreign: boolean;
  /** What its scale words multiply by; 1 where it has none. */
  scale: bigint;
}

interface Small {
  value: number;
  end: number;
  ordinal: boolean;
}

/** "Three lakh crore" has two. */
const MAX_SCALES = 3;
const ONE = whole(1);
const POWERS_OF_TEN = Array.from({ length: 19 }, (_, power) => rational(10n ** BigInt(power)));

function powerOfTen(power: number): Rational {
  return POWERS_OF_TEN[power] ?? rational(10n ** BigInt(power));
}

/** "Seventeen", "thirty two", "twenty-first". */
function readBelowHundred(tokens: readonly Token[], first: number): Small | undefined {
  const small = SMALL.get(firstWordAt(tokens, first));
  if (!small) return undefined;
  const { value, ordinal } = small;
  if (!ordinal && value >= 20 && value % 10 === 0) {
    const unit = SMALL.get(wordAt(tokens, first + 1));
    if (unit && unit.value > 0 && unit.value < 10) {
      return { value: value + unit.value, end: first + 2, ordinal: unit.ordinal };
    }
  }
  return { value, end: first + 1, ordinal };
}

/** What comes after "hundred": "and five", "five"; a second hundred begins another number. */
function readAfterHundred(tokens: readonly Token[], index: number, first: number) {
  const joined = wordAt(tokens, index) === "and";
  if (joined && wordAt(tokens, first - 1) === "between") return undefined;
  const at = joined ? index + 1 : index;
  const rest = wordAt(tokens, at) === "" ? undefined : readBelowHundred(tokens, at);
  if (!rest || rest.value === 0 || wordAt(tokens, rest.end) === "hundred") return undefined;
  return rest;
}

/** "Two hundred and five", "twelve hundred", and a year as it is spoken: "nineteen eighty-four". */
function readBelowThousand(tokens: readonly Token[], first: number): Small | undefined {
  const article = firstWordAt(tokens, first) === "a" && isScaleAt(tokens, first + 1);
  const small = article
    ? { value: 1, end: first + 1, ordinal: false }
    : readBelowHundred(tokens, first);
  if (!small || small.ordinal) return small;
  const { value, end } = small;
  if (wordAt(tokens, end) === "hundred" && value > 0) {
    const rest = readAfterHundred(tokens, end + 1, first);
    return rest
      ? { ...rest, value: value * 100 + rest.value }
      : { value: value * 100, end: end + 1, ordinal: false };
  }
  if (value >= 11 && value <= 20 && wordAt(tokens, end) !== "") {
    const years = readBelowHundred(tokens, end);
    if (years && !years.ordinal && years.value >= 10) {
      return { ...years, value: value * 100 + years.value };
    }
  }
  return small;
}

/** The decimals after "point": "five point five", "zero point zero three". */
function readSpokenDecimals(tokens: readonly Token[], index: number) {
  let digits = "";
  let end = index + 1;
  for (;;) {
    const small = SMALL.get(wordAt(tokens, end));
    if (!small || small.ordinal || digits.length > 6) break;
    digits += small.value;
    end++;
  }
  return digits === "" ? undefined : { digits, end };
}

function inWords(value: number, end: number, ordinal: boolean): NumberPhrase {
  const step = value > 0 && value % 100 === 0 ? whole(100) : ONE;
  const round = value > 0 && value % 10 === 0 ? whole(value % 100 === 0 ? 100 : 10) : ONE;
  return {
    end,
    value: whole(value),
    step,
    roundStep: round,
    ordinal,
    inDigits: false,
    foreign: false,
    scale: 1n,
  };
}

/** The number at `first` without scale words, in digits or in words. */
function readBare(tokens: readonly Token[], first: number): NumberPhrase | undefined {
  if (tokens[first]?.kind === "number") {
    const { end, value, decimals, zeros, foreign } = readPrintedNumber(tokens, first);
    const step = decimals > 0 ? rational(1n, 10n ** BigInt(decimals)) : ONE;
    const roundStep = zeros > 0 ? powerOfTen(zeros) : step;
    return { end, value, step, roundStep, ordinal: false, inDigits: true, foreign, scale: 1n };
  }
  const small = readBelowThousand(tokens, first);
  if (!small) return undefined;
  const decimals =
    wordAt(tokens, small.end) === "point" ? readSpokenDecimals(tokens, small.end) : undefined;
  if (!decimals || small.ordinal) return inWords(small.value, small.end, small.ordinal);
  const size = 10n ** BigInt(decimals.digits.length);
  const step = rational(1n, size);
  const value = add(whole(small.value), rational(BigInt(decimals.digits), size));
  return { ...inWords(0, decimals.end, false), value, step, roundStep: step };
}

/** What follows the scale of a number: "three hundred thousand" after "two million". */
function readRest(
  tokens: readonly Token[],
  phrase: NumberPhrase,
  scale: bigint,
  first: number,
): { phrase: NumberPhrase; scale: bigint } | undefined {
  const joined = wordAt(tokens, phrase.end) === "and";
  if (joined && wordAt(tokens, first - 1) === "between") return undefined;
  const at = joined ? phrase.end + 1 : phrase.end;
  if (tokens[at]?.gap !== "space") return undefined;
  if (joined) {
    const part = readMixedPart(tokens, phrase.end);
    if (part) {
      const size = rational(scale);
      const value = add(phrase.value, multiply(part.value, size));
      const step = multiply(part.step, size);
      return { phrase: { ...phrase, end: part.end, value, step, roundStep: step }, scale: 1n };
    }
  }
  const bare = readBare(tokens, at);
  if (!bare) return undefined;
  const { factor, end } = readScales(tokens, bare.end, at);
  if (factor >= scale || compare(multiply(bare.value, rational(factor)), rational(scale)) >= 0) {
    return undefined;
  }
  // "Two million and three others" are two numbers, "two thousand and three" is one.
  const small = scale > 1000n && compare(bare.value, whole(100)) < 0;
  // "3 hundred and 21", but not "3 thousand 21-year-olds".
  const mixed = bare.inDigits || phrase.inDigits;
  const together = joined && phrase.inDigits && scale === 100n;
  if (factor === 1n && (small || (mixed && !together))) return undefined;
  const value = add(phrase.value, multiply(bare.value, rational(factor)));
  const step = multiply(bare.step, rational(factor));
  const { ordinal } = bare;
  return { phrase: { ...phrase, end, value, step, roundStep: step, ordinal }, scale: factor };
}

function readScales(tokens: readonly Token[], index: number, first: number) {
  let [factor, end] = [1n, index];
  for (let words = 0; words < MAX_SCALES; words++) {
    const scale = readScale(tokens, end, first);
    if (!scale) break;
    factor *= scale.factor;
    end = scale.end;
  }
  return { factor, end };
}

/** Multiplies a number by the scale words after it, and adds what follows them. */
export function withScales(
  tokens: readonly Token[],
  bare: NumberPhrase,
  first: number,
): NumberPhrase {
  const { factor, end } = readScales(tokens, bare.end, first);
  const ordinalScale = ORDINAL_SCALES.get(wordAt(tokens, end));
  const size = rational(factor * (ordinalScale ?? 1n));
  if (factor === 1n && !ordinalScale) return bare;
  let phrase: NumberPhrase = {
    ...bare,
    end: ordinalScale ? end + 1 : end,
    value: multiply(bare.value, size),
    step: multiply(bare.step, size),
    roundStep: multiply(bare.roundStep, size),
    ordinal: ordinalScale !== undefined,
    scale: factor,
  };
  let scale = factor;
  const least = phrase.inDigits ? 100n : 1000n;
  while (scale >= least && !phrase.ordinal) {
    const rest = readRest(tokens, phrase, scale, first);
    if (!rest) break;
    ({ phrase, scale } = rest);
  }
  return phrase;
}

/** "One": what "a" stands for in "a hundred", before the scale that begins at `end`. */
export function oneBefore(end: number): NumberPhrase {
  return inWords(1, end, false);
}

/** Reads one number with what multiplies it: "2.5 million", "two and a half thousand", "3rd" not. */
export function readNumberPhrase(
  tokens: readonly Token[],
  first: number,
): NumberPhrase | undefined {
  const bare = readBare(tokens, first);
  if (!bare || bare.ordinal) return bare;
  const part = readMixedPart(tokens, bare.end);
  if (!part) return withScales(tokens, bare, first);
  const { step, end } = part;
  const value = add(bare.value, part.value);
  return withScales(tokens, { ...bare, end, value, step, roundStep: step }, first);
}

/** Whether a scale word stands at `index`, a hyphen before it aside. */
export function isScaleAt(tokens: readonly Token[], index: number): boolean {
  return SCALES.has(wordAt(tokens, afterHyphen(tokens, index)));
}
