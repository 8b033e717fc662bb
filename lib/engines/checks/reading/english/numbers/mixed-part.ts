import { type Rational, rational } from "../../rational.ts";
import type { Token } from "../../token.ts";
import { WORD } from "../text/word-classes.ts";
import { afterHyphen, wordAt } from "./joints.ts";
import { PART, PARTS, PRINTED_FRACTIONS, SCALES, SMALL } from "./number-words.ts";

export interface Part {
  value: Rational;
  /** One part: a quarter for "three quarters". */
  step: Rational;
  end: number;
}

const DENOMINATORS = new Set(["2", "3", "4", "5", "8", "16"]);

function part(count: bigint, size: bigint, end: number): Part {
  return { value: rational(count, size), step: rational(1n, size), end };
}

/** "½" at `index`. */
export function readPrintedFraction(tokens: readonly Token[], index: number): Part | undefined {
  const printed = PRINTED_FRACTIONS.get(tokens[index]?.text ?? "");
  return printed && part(printed[0], printed[1], index + 1);
}

/** "3/4": a fraction only with a usual denominator, as 9/11, 24/7 and 5/17 are none. */
export function readSlashedFraction(tokens: readonly Token[], index: number): Part | undefined {
  const [above, slash, below] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (slash?.text !== "/" || slash.gap !== "none" || below?.gap !== "none") return undefined;
  if (above?.kind !== "number" || below.kind !== "number") return undefined;
  if (!DENOMINATORS.has(below.text) || !/^\d{1,2}$/.test(above.text)) return undefined;
  const after = tokens[index + 3];
  if (after?.gap === "none" && (after.text === "/" || after.kind === "number")) return undefined;
  const before = tokens[index - 1];
  if (above.gap === "none" && (before?.text === "/" || before?.kind === "number")) return undefined;
  if (before?.lower === "on" || ((before?.classes ?? 0) & WORD.month) !== 0) return undefined;
  const [count, size] = [BigInt(above.text), BigInt(below.text)];
  return count > 0n && count < size ? part(count, size, index + 3) : undefined;
}

/** Whether "and a third" goes on with what is counted, so that it is a part and no third thing. */
function isCounted(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (!next || (next.kind === "mark" && next.text !== "-")) return true;
  return next.lower === "times" || SCALES.has(next.lower) || (next.classes & WORD.measure) !== 0;
}

/**
 * The part that goes with the whole number before `index`: "½", " 3/4", "and a half", "and two
 * thirds", with hyphens or spaces between.
 */
export function readMixedPart(tokens: readonly Token[], index: number): Part | undefined {
  const token = tokens[index];
  if (!token || token.gap === "blank" || token.gap === "line") return undefined;
  if (token.kind === "mark") {
    if (token.text !== "-") return readPrintedFraction(tokens, index);
  } else if (token.kind === "number") {
    return token.gap === "space" && tokens[index - 1]?.kind === "number"
      ? readSlashedFraction(tokens, index)
      : undefined;
  }
  const and = afterHyphen(tokens, index);
  if (wordAt(tokens, and) !== "and") return undefined;
  const countAt = afterHyphen(tokens, and + 1);
  const count = wordAt(tokens, countAt);
  const partAt = afterHyphen(tokens, countAt + 1);
  const word = wordAt(tokens, partAt);
  if (count === "a" || count === "one") {
    const size = PART.get(word);
    if (size === undefined) return undefined;
    const sure = word === "half" || word === "quarter" || isCounted(tokens, partAt + 1);
    return sure ? part(1n, size, partAt + 1) : undefined;
  }
  const size = PARTS.get(word);
  const small = SMALL.get(count);
  if (size === undefined || !small || small.ordinal) return undefined;
  return part(BigInt(small.value), size, partAt + 1);
}
