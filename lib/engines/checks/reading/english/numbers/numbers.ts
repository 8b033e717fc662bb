import { add, multiply, type Rational, rational, rationalOfDigits } from "../../rational.ts";
import type { Token } from "../../token.ts";
import { ORDINAL_SCALES, SCALES, SMALL } from "./number-words.ts";

/** A number in digits or words. Token indices: `first` inclusive, `end` exclusive. */
export interface NumberReading {
  first: number;
  end: number;
  form: "cardinal" | "ordinal" | "decade";
  value: Rational;
  inDigits: boolean;
}

const ORDINAL_SUFFIXES = new Set(["st", "nd", "rd", "th"]);

const ONE = rational(1n);

/** Reads one number written in digits, with a scale word or an ordinal's suffix after it. */
function readDigits(tokens: readonly Token[], first: number): NumberReading {
  const token = tokens[first] as Token;
  let value = rationalOfDigits(token.text.replaceAll(",", ""));
  let end = first + 1;
  let form: NumberReading["form"] = "cardinal";
  const next = tokens[end];
  if (next?.gap === "none" && ORDINAL_SUFFIXES.has(next.lower)) {
    form = "ordinal";
    end++;
  } else if (next?.gap === "none" && (next.lower === "s" || next.lower === "'s")) {
    if (token.text.length === 4 && next.lower === "s") {
      form = "decade";
      end++;
    }
  }
  if (form === "cardinal") {
    for (let scale = scaleAt(tokens, end); scale; scale = scaleAt(tokens, end)) {
      value = multiply(value, rational(scale));
      end++;
    }
  }
  return { first, end, form, value, inDigits: true };
}

/** The scale word at `index`; a line never breaks between a number and its scale. */
function scaleAt(tokens: readonly Token[], index: number): bigint | undefined {
  const token = tokens[index];
  return token && token.gap !== "blank" ? SCALES.get(token.lower) : undefined;
}

/**
 * Reads one number written in words: "twenty-one", "two hundred and five", "a dozen", "half a
 * million". Undefined where none begins at `first`.
 */
function readWords(tokens: readonly Token[], first: number): NumberReading | undefined {
  const lowerAt = (index: number) => tokens[index]?.lower ?? "";
  let i = first;
  let total = rational(0n);
  let part: Rational | undefined;
  let form: NumberReading["form"] = "cardinal";
  if (lowerAt(i) === "half" && (lowerAt(i + 1) === "a" || lowerAt(i + 1) === "an")) {
    if (!scaleAt(tokens, i + 2)) return undefined;
    part = rational(1n, 2n);
    i += 2;
  } else if (lowerAt(i) === "a" && scaleAt(tokens, i + 1)) {
    part = ONE;
    i++;
  }
  for (;;) {
    const token = tokens[i];
    if (token?.kind !== "word" || (i > first && token.gap === "blank")) break;
    const small = SMALL.get(token.lower);
    const scale = SCALES.get(token.lower) ?? ORDINAL_SCALES.get(token.lower);
    if (small) {
      const afterTens =
        part?.denominator === 1n && part.numerator % 100n >= 20n && part.numerator % 10n === 0n;
      const afterHundred = part?.denominator === 1n && part.numerator % 100n === 0n;
      if (part && !(afterTens && small.value > 0 && small.value < 10) && !afterHundred) break;
      part = add(part ?? rational(0n), rational(BigInt(small.value)));
      i++;
      if (small.ordinal) {
        form = "ordinal";
        break;
      }
    } else if (scale && part) {
      if (scale >= 1000n) {
        total = add(total, multiply(part, rational(scale)));
        part = undefined;
      } else part = multiply(part, rational(scale));
      i++;
      if (ORDINAL_SCALES.has(token.lower)) {
        form = "ordinal";
        break;
      }
      if (!part && !SMALL.has(lowerAt(i)) && lowerAt(i) !== "and") break;
    } else if (
      token.lower === "and" &&
      i > first &&
      (SCALES.get(lowerAt(i - 1)) ?? 0n) >= 100n &&
      SMALL.has(lowerAt(i + 1)) &&
      !(SCALES.get(lowerAt(i + 2)) ?? false)
    ) {
      i++;
    } else break;
  }
  if (i === first || lowerAt(i - 1) === "a") return undefined;
  if (lowerAt(i - 1) === "and") i--;
  return { first, end: i, form, value: add(total, part ?? rational(0n)), inDigits: false };
}

/** Every number of the text, in order, in digits or in words. */
export function readNumbers(tokens: readonly Token[]): NumberReading[] {
  const numbers: NumberReading[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "mark") continue;
    const number =
      token.kind === "number"
        ? readDigits(tokens, i)
        : SMALL.has(token.lower) || token.lower === "a" || token.lower === "half"
          ? readWords(tokens, i)
          : undefined;
    if (number) {
      numbers.push(number);
      i = number.end - 1;
    }
  }
  return numbers;
}
