import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import { labelChunk } from "./chunk-labels.ts";
import type { CountPhrase } from "./count-phrases.ts";
import type { ItemList } from "./listed.ts";

const KIN = new Set(
  "son daughter brother sister child grandchild grandson granddaughter stepson stepdaughter stepchild nephew niece".split(
    " ",
  ),
);
const MAX_NAME = 6;

/** Whether what follows the name goes on with other kin, or ends: "; a brother", "and four nieces". */
function isLast(t: EnglishText, end: number): boolean {
  const mark = lowerAt(t, end);
  if (mark === ";" || mark === "." || mark === ")") return true;
  if (mark !== "," || lowerAt(t, end + 1) !== "and") return false;
  return isA(t, end + 2, WORD.determiner) || t.numberAt.has(end + 2);
}

/**
 * The one name behind a count of kin: "two daughters, Emily Watson of Denver; and a brother". No
 * other list of one is certain to be meant as a list.
 */
export function readLoneName(
  t: EnglishText,
  phrase: CountPhrase,
  first: number,
  limit: number,
): ItemList | undefined {
  if (!KIN.has(phrase.unit) || !isCapitalised(t.tokens[first])) return undefined;
  let end = first;
  while (end < limit && end < first + MAX_NAME && t.tokens[end]?.kind === "word") {
    if (lowerAt(t, end) === "and") return undefined;
    end++;
  }
  if (!isLast(t, end)) return undefined;
  const label = labelChunk(t, { first, end, separator: "first", joined: false });
  if (label.kind !== "name" || !label.pure || label.first !== first) return undefined;
  return {
    items: [{ first, end: label.end, weight: 1 }],
    kind: "name",
    persons: true,
    alternatives: [],
    sure: true,
    coordinated: true,
    closed: true,
    open: false,
    end,
  };
}
