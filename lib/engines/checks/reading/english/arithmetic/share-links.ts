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
    // "drivers stopped *by* police"
    const agent = lowerAt(t, i) === "by" && isA(t, i - 1, WORD.pastVerb);
    if (STOPS.has(lowerAt(t, i)) && !agent) return false;
    if (t.startsBlock.has(i) || t.numberAt.has(i)) return false;
  }
  return true;
}

/** "Four in ten adults *asked* (45 %)": whom the share is of, and no clause of its own. */
const ASKED = new Set(
  "asked polled surveyed questioned interviewed sampled tested inspected canvassed screened examined contacted".split(
    " ",
  ),
);

function hasClause(t: EnglishText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const asked = ASKED.has(lowerAt(t, i)) && i === to - 1 && i > from;
    if (!asked && isA(t, i, WORD.pastVerb | WORD.auxiliary | WORD.relative)) return true;
  }
  return false;
}

/** "of nurses polled (", "of those who came (": the share of a whole that a clause narrows. */
function isOfClause(t: EnglishText, from: number, to: number): boolean {
  if (lowerAt(t, from) !== "of" || !isNear(t, from, to)) return false;
  for (let i = from; i < to; i++) {
    const those = lowerAt(t, i - 1) === "those";
    if (isA(t, i, WORD.auxiliary) || (isA(t, i, WORD.relative) && !those)) return false;
  }
  return true;
}

const isOfOne = (t: EnglishText, from: number, to: number) =>
  isPlain(t, from, to) || isOfClause(t, from, to);

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
    return closed && isOfOne(t, from, before) ? "bracket" : undefined;
  }
  if (word === "or") {
    const comma = lowerAt(t, before - 1) === ",";
    const said = comma ? isOfOne(t, from, before - 1) : isPlain(t, from, before);
    return said ? "or" : undefined;
  }
  if (isDash(t, before) && t.tokens[before]?.gap !== "none") {
    return isOfOne(t, from, before) && (isDash(t, end) || CLOSES.has(lowerAt(t, end)))
      ? "dash"
      : undefined;
  }
  const enclosed = word === "," && CLOSES.has(lowerAt(t, end));
  return enclosed && isOfOne(t, from, before) ? "comma" : undefined;
}
