import type { Token } from "../../token.ts";
import { isPluralNoun } from "../text/plurals.ts";
import { CURRENCY_CODES, CURRENCY_MARKS } from "./currencies.ts";
import { afterHyphen } from "./joints.ts";
import { GLUED_SCALES, SCALES } from "./number-words.ts";

export interface Scale {
  factor: bigint;
  end: number;
}

/** Plural words after "m" that tell of metres: "100m hurdles". */
const AFTER_METRES = new Set(
  "hurdles heats finals races relays waves swells platforms champions championships sprinters runners swimmers medals titles records steps".split(
    " ",
  ),
);

/** Whether a currency's mark or code stands before the number: what follows it counts money. */
function isMoney(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (!before || before.gap === "blank") return false;
  return CURRENCY_MARKS.has(before.text) || CURRENCY_CODES.has(before.text);
}

/** "1.2m people", "40 m tall": whether the letter counts millions rather than metres. */
function isScaleLetter(tokens: readonly Token[], at: number, first: number): boolean {
  const { text, lower, gap } = tokens[at] as Token;
  if (isMoney(tokens, first)) return gap !== "line";
  if (gap !== "none") return false;
  if (lower === "k" || text === "M" || text === "MM") return true;
  if (lower === "mm") return false;
  const next = tokens[at + 1];
  if (next?.kind !== "word" || next.gap !== "space" || next.text !== next.lower) return false;
  return isPluralNoun(next) && !AFTER_METRES.has(next.lower);
}

/**
 * The scale at `index` after a number that begins at `first`: "million", "bn", "k" glued to digits,
 * and "-million" in "$2-million". A paragraph never breaks between a number and its scale.
 */
export function readScale(
  tokens: readonly Token[],
  index: number,
  first: number,
): Scale | undefined {
  const at = afterHyphen(tokens, index);
  const token = tokens[at];
  if (token?.kind !== "word" || token.gap === "blank") return undefined;
  const factor = SCALES.get(token.lower);
  if (factor !== undefined) return { factor, end: at + 1 };
  if (at !== index || token.text.length > 2 || tokens[at - 1]?.kind !== "number") return undefined;
  const letter = GLUED_SCALES.get(token.lower);
  if (letter === undefined || !isScaleLetter(tokens, at, first)) return undefined;
  return { factor: letter, end: at + 1 };
}
