import { type Rational, rationalOfDigits } from "../../rational.ts";
import type { Token } from "../../token.ts";
import { WORD } from "../text/word-classes.ts";

/** A number in digits as it is printed, without scale and unit. */
export interface PrintedNumber {
  /** The token after its last one. */
  end: number;
  value: Rational;
  decimals: number;
  /** How many zeros stand at its end: two for 1,200. */
  zeros: number;
  /** As other languages print it: "3,5", "1.234,56". */
  foreign: boolean;
}

/** No number has more groups; keeps texts of nothing but digits linear. */
const MAX_GROUPS = 8;

const isPlain = (text: string) => !text.includes(",") && !text.includes(".");

function glued(tokens: readonly Token[], index: number, mark: string): Token | undefined {
  const [joint, next] = [tokens[index], tokens[index + 1]];
  if (joint?.text !== mark || joint.gap !== "none") return undefined;
  return next?.kind === "number" && next.gap === "none" ? next : undefined;
}

function printed(digits: string, end: number, foreign: boolean): PrintedNumber {
  const point = digits.indexOf(".");
  let zeros = 0;
  if (point < 0) while (zeros < digits.length - 1 && digits.at(-1 - zeros) === "0") zeros++;
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  return { end, value: rationalOfDigits(digits), decimals, zeros, foreign };
}

/** "3,5" and "1.234,56": a comma where English has a point. A list, "3,5,7", is none. */
function withDecimalComma(tokens: readonly Token[], first: number): PrintedNumber | undefined {
  const decimals = glued(tokens, first + 1, ",");
  const { text } = tokens[first] as Token;
  if (!decimals || decimals.text.length > 2 || !isPlain(decimals.text)) return undefined;
  if (glued(tokens, first + 3, ",") || tokens[first - 1]?.text === ",") return undefined;
  if (!isPlain(text) && !/^\d{1,3}\.\d{3}$/.test(text)) return undefined;
  return printed(`${text.replace(".", "")}.${decimals.text}`, first + 3, true);
}

/** "1.234.567" and "1.234.567,89": points between groups of three. */
function withPointGroups(tokens: readonly Token[], first: number): PrintedNumber | undefined {
  let digits = (tokens[first] as Token).text;
  let end = first + 1;
  for (let next = glued(tokens, end, "."); next; next = glued(tokens, end, ".")) {
    if (end > first + 2 * MAX_GROUPS) return undefined;
    digits += `.${next.text}`;
    end += 2;
  }
  if (end === first + 1 || !/^\d{1,3}(?:\.\d{3})+$/.test(digits)) return undefined;
  const decimals = glued(tokens, end, ",");
  const tail = decimals && isPlain(decimals.text) ? `.${decimals.text}` : "";
  return printed(digits.replaceAll(".", "") + tail, tail ? end + 2 : end, true);
}

/** "12,34,567": groups of two, as India counts lakhs and crores. */
function withLakhGroups(tokens: readonly Token[], first: number): PrintedNumber | undefined {
  let digits = (tokens[first] as Token).text;
  if (digits.length > 2) return undefined;
  let at = first + 1;
  for (let next = glued(tokens, at, ","); next; next = glued(tokens, at, ",")) {
    if (at > first + 2 * MAX_GROUPS) return undefined;
    at += 2;
    digits += next.text;
    if (/^\d\d,\d{3}(?:\.\d+)?$/.test(next.text)) {
      return printed(digits.replaceAll(",", ""), at, false);
    }
    if (next.text.length !== 2) return undefined;
  }
  return undefined;
}

/**
 * "1 000 000": a space between groups of three. A single group after a month or a name may be two
 * numbers: "May 17 300 people".
 */
function withSpaceGroups(tokens: readonly Token[], first: number): PrintedNumber | undefined {
  let digits = (tokens[first] as Token).text;
  if (digits.length > 3 || !isPlain(digits)) return undefined;
  let end = first + 1;
  for (;;) {
    const [last, next] = [tokens[end - 1], tokens[end]];
    if (next?.kind !== "number" || next.gap !== "space" || next.start !== (last?.end ?? 0) + 1)
      break;
    if (end > first + MAX_GROUPS || !/^\d{3}(?:\.\d+)?$/.test(next.text)) return undefined;
    digits += next.text;
    end++;
    if (next.text.length > 3) break;
  }
  const before = tokens[first - 1];
  const named = before?.kind === "word" && /^\p{Lu}/u.test(before.text);
  const apart = before?.kind === "number" || (named && before.gap !== "none");
  if (end === first + 1 || digits.startsWith("0")) return undefined;
  if (end === first + 2 && (apart || ((before?.classes ?? 0) & WORD.month) !== 0)) return undefined;
  return printed(digits, end, false);
}

/** Reads the number in digits whose first token is at `first`, in the format it is printed in. */
export function readPrintedNumber(tokens: readonly Token[], first: number): PrintedNumber {
  const { text } = tokens[first] as Token;
  const next = tokens[first + 1];
  const special =
    next === undefined
      ? undefined
      : next.kind === "number"
        ? withSpaceGroups(tokens, first)
        : next.text === ","
          ? (withLakhGroups(tokens, first) ?? withDecimalComma(tokens, first))
          : next.text === "."
            ? withPointGroups(tokens, first)
            : undefined;
  return special ?? printed(text.includes(",") ? text.replaceAll(",", "") : text, first + 1, false);
}
