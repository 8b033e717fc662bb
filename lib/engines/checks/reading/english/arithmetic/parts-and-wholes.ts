import type { Quantity } from "../numbers/quantity-reading.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import { figureOf } from "./figures.ts";

const OF = new Set(["of", "in", "from"]);
const REACH_OF = 7;
const REACH_WORD = 10;

/** "12 *of the* 40": nothing but "of" and what names the whole between the two. */
export function isPartOf(t: EnglishText, part: Quantity, whole: Quantity): boolean {
  if (part.kind !== whole.kind || part.unit !== whole.unit || part.upTo || whole.upTo) return false;
  if (part.kind !== "count" && part.kind !== "money" && part.kind !== "measure") return false;
  const between = whole.hedgedFirst - part.end;
  if (between < 1 || between > REACH_OF) return false;
  let joined = false;
  for (let i = part.end; i < whole.hedgedFirst; i++) {
    if (OF.has(lowerAt(t, i))) joined = lowerAt(t, i) === "of" || lowerAt(t, i - 1) === "out";
    if (t.tokens[i]?.kind === "mark") return false;
    if (isA(t, i, WORD.pastVerb | WORD.auxiliary | WORD.conjunction | WORD.relative)) return false;
  }
  // "since 1896 of 44,981": a year is no part.
  return joined && figureOf(t, part) !== undefined && figureOf(t, whole) !== undefined;
}

/** "25 % (…) *of the* 40": the whole after the share that stands in brackets or commas. */
export function isWholeAfter(t: EnglishText, end: number, whole: Quantity): boolean {
  if (whole.hedgedFirst - end > REACH_OF) return false;
  let at = end;
  if ([")", ","].includes(lowerAt(t, at))) at++;
  if (lowerAt(t, at) !== "of") return false;
  for (let i = at + 1; i < whole.hedgedFirst; i++) {
    if (t.tokens[i]?.kind === "mark" || isA(t, i, WORD.pastVerb | WORD.auxiliary)) return false;
  }
  return true;
}

/** "Of 1,200 people asked, 600": the whole is told before its part. */
export function isOpenedWhole(t: EnglishText, whole: Quantity, part: Quantity): boolean {
  if (part.kind !== whole.kind || part.upTo || whole.upTo || part.kind !== "count") return false;
  if (part.hedgedFirst - whole.end > REACH_WORD) return false;
  for (let i = whole.hedgedFirst - 1; i > whole.hedgedFirst - 4; i--) {
    if (t.tokens[i]?.text === "Of") return true;
  }
  return false;
}
