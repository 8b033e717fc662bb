import { type EnglishText, isA, isDash, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";

/** How two ways of saying one thing are joined: "… (25 %)", "…, or 25 %", "… — 25 %", "…, 25 %,". */
export type ShareLink = "bracket" | "or" | "dash" | "comma";

const REACH = 9;
const STOPS = new Set([";", ":", "?", "and", "but", "while", "than", "from", "to", "by"]);
const CLOSES = new Set([",", ".", ")", ";"]);

/** Whether only a noun and its adjuncts stand between two tokens, no clause and no other number. */
function isPlain(t: EnglishText, from: number, to: number): boolean {
  if (to - from > REACH || to < from) return false;
  for (let i = from; i < to; i++) {
    if (STOPS.has(lowerAt(t, i)) || t.startsBlock.has(i) || t.numberAt.has(i)) return false;
    if (isA(t, i, WORD.pastVerb | WORD.auxiliary | WORD.relative)) return false;
  }
  return true;
}

/**
 * The link between what ends at `from` and the figure from `first` to `end`, which says the same in
 * another way; undefined where the two are not so joined.
 */
export function shareLink(
  t: EnglishText,
  from: number,
  first: number,
  end: number,
): ShareLink | undefined {
  const before = first - 1;
  const word = lowerAt(t, before);
  if (word === "(") {
    const closed = lowerAt(t, end) === ")" || lowerAt(t, end) === ",";
    return closed && isPlain(t, from, before) ? "bracket" : undefined;
  }
  if (word === "or") {
    const comma = lowerAt(t, before - 1) === ",";
    return isPlain(t, from, before - (comma ? 1 : 0)) ? "or" : undefined;
  }
  if (isDash(t, before) && t.tokens[before]?.gap !== "none") {
    return isPlain(t, from, before) && (isDash(t, end) || CLOSES.has(lowerAt(t, end)))
      ? "dash"
      : undefined;
  }
  const enclosed = word === "," && CLOSES.has(lowerAt(t, end));
  return enclosed && isPlain(t, from, before) ? "comma" : undefined;
}
