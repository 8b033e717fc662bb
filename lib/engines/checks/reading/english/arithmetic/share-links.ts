import { type EnglishText, isA, isDash, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";

/** How two ways of saying one thing are joined: "… (25 %)", "…, or 25 %", "… — 25 %", "…, 25 %,". */
export type ShareLink = "bracket" | "or" | "dash" | "comma";

const REACH = 9;
const STOPS = new Set([";", ":", "?", "and", "but", "while", "than", "from", "to", "by"]);
const CLOSES = new Set([",", ".", ")", ";"]);

/** Whether only a noun and its adjuncts stand between two tokens, no clause and no other number. */
function isPlain(t: EnglishText, from: number, to: number): boolean {
  return isNear(t, from, to) && !hasClause(t, from, to);
}

function isNear(t: EnglishText, from: number, to: number): boolean {
  if (to - from > REACH || to < from) return false;
  for (let i = from; i < to; i++) {
    if (STOPS.has(lowerAt(t, i)) || t.startsBlock.has(i) || t.numberAt.has(i)) return false;
  }
  return true;
}

function hasClause(t: EnglishText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (isA(t, i, WORD.pastVerb | WORD.auxiliary | WORD.relative)) return true;
  }
  return false;
}

/** "of nurses polled (", "of those who came (": the share of a whole that a clause narrows. */
function isOfClause(t: EnglishText, from: number, bracket: number): boolean {
  if (lowerAt(t, from) !== "of" || !isNear(t, from, bracket)) return false;
  for (let i = from; i < bracket; i++) {
    const those = lowerAt(t, i - 1) === "those";
    if (isA(t, i, WORD.auxiliary) || (isA(t, i, WORD.relative) && !those)) return false;
  }
  return true;
}

/**
 * Whether "or", "which is" or a bracket behind what was done to a part gives it in per cent: "246
 * were upheld, *or* 15 per cent".
 */
export function isRestated(t: EnglishText, from: number, first: number, end: number): boolean {
  const before = first - 1;
  const word = lowerAt(t, before);
  const which = (word === "is" || word === "was") && lowerAt(t, before - 1) === "which";
  const comma = which ? before - 2 : before - 1;
  if (word === "(") return lowerAt(t, end) === ")" && isNear(t, from, before);
  return (which || word === "or") && lowerAt(t, comma) === "," && isNear(t, from, comma);
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
    const said = isPlain(t, from, before) || isOfClause(t, from, before);
    return closed && said ? "bracket" : undefined;
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
