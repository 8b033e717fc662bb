import type { CountReference } from "../../count-mention-reading.ts";
import { isCapitalised } from "../../scan-tokens.ts";
import type { Quantity } from "../numbers/quantity-reading.ts";
import { type EnglishText, isA, isPlainWord, lowerAt } from "../text/english-text.ts";
import { isPluralNoun, singularOf } from "../text/plurals.ts";
import { WORD } from "../text/word-classes.ts";
import { deedAfter, deedBefore, isEvent } from "./deeds.ts";

/** The words around a number that say what is counted. Token indices, `end` exclusive. */
export interface Counted {
  /** With the noun, or with the deed where there is no noun. */
  end: number;
  /** The noun in the singular; "" where none stands there. */
  noun: string;
  /** Words between number and noun. */
  qualifier: string;
  deed?: string;
  /** The token that tells the deed. */
  deedAt: number;
}

const ANYBODY = new Set(["", "person", "people"]);
const HEDGES = new Set(
  "at least more than about some nearly almost over up to as many an estimated around roughly approximately only just the all a total of another".split(
    " ",
  ),
);
const BETWEEN = new Set(
  "also been already confirmed reported believed presumed feared found shot stabbed left who".split(
    " ",
  ),
);
const TRANSITIVE = new Set(
  "killed injured wounded hurt arrested detained rescued evacuated charged slain murdered".split(
    " ",
  ),
);
const HEADS_OF = new Set([
  "deaths",
  "killing",
  "killings",
  "lives",
  "toll",
  "arrest",
  "arrests",
  "murder",
  "murders",
]);
const REACH = 6;

/** "Two men killed 12 people", "killed a man": those counted did it, it was not done to them. */
function isDoer(t: EnglishText, verb: number, hasAuxiliary: boolean): boolean {
  if (hasAuxiliary || !TRANSITIVE.has(lowerAt(t, verb))) return false;
  const next = t.tokens[verb + 1];
  return (
    next?.kind === "number" ||
    t.numberAt.has(verb + 1) ||
    isCapitalised(next) ||
    isA(t, verb + 1, WORD.determiner | WORD.pronoun)
  );
}

function isNoun(t: EnglishText, index: number): boolean {
  const token = t.tokens[index];
  const plain = token?.kind === "word" && isPlainWord(t, index) && !isA(t, index, WORD.measure);
  return plain && isPluralNoun(token);
}

/** What is said after the number: its noun, and the deed that follows it. */
function readAfter(t: EnglishText, from: number): Counted {
  const counted: Counted = { end: from, noun: "", qualifier: "", deedAt: -1 };
  let auxiliary = false;
  let words = "";
  for (let i = from; i < from + REACH + 2; i++) {
    const token = t.tokens[i];
    if (token?.kind !== "word" || (i > from && t.startsBlock.has(i))) break;
    const deed = deedAfter(token.lower);
    if (deed && !isDoer(t, i, auxiliary)) {
      // "12 killed officers" names the noun after it; "12 dead" ends with the deed.
      if (i === from && isNoun(t, i + 1)) {
        const noun = singularOf(lowerAt(t, i + 1));
        return { ...counted, noun, end: i + 2, deed, deedAt: i };
      }
      return { ...counted, end: counted.noun === "" ? i + 1 : counted.end, deed, deedAt: i };
    }
    if (isA(t, i, WORD.auxiliary)) {
      if (lowerAt(t, i + 1) === "not") break;
      auxiliary = true;
    } else if (counted.noun === "" && isPlainWord(t, i)) {
      // "Eight police officers": the last noun of them.
      if (isNoun(t, i) && !isNoun(t, i + 1)) {
        counted.noun = singularOf(token.lower);
        counted.qualifier = words;
        counted.end = i + 1;
      } else words += words === "" ? token.lower : ` ${token.lower}`;
    } else if (!BETWEEN.has(token.lower) && !isA(t, i, WORD.adverb)) break;
  }
  return counted;
}

/** The deed that stands before a number and its hedges: "killing at least *12*", "a death toll of *12*". */
function readBefore(t: EnglishText, first: number): { deed: string; at: number } | undefined {
  let i = first - 1;
  while (i >= 0 && i > first - REACH && (HEDGES.has(lowerAt(t, i)) || isA(t, i, WORD.possessive))) {
    if (lowerAt(t, i) === "of" && HEADS_OF.has(lowerAt(t, i - 1))) {
      const head = lowerAt(t, i - 1);
      if (head === "toll")
        return lowerAt(t, i - 2) === "death" ? { deed: "killed", at: i - 1 } : undefined;
      return { deed: head.startsWith("arrest") ? "arrested" : "killed", at: i - 1 };
    }
    i--;
  }
  if (t.tokens[i]?.gap === "none" && t.tokens[i]?.kind === "mark") return undefined;
  const deed = deedBefore(lowerAt(t, i));
  if (deed) {
    // "was killed 12 times", "the man arrested six weeks ago": the verb has its object before it.
    return isA(t, i - 1, WORD.auxiliary) && !/^(?:has|have|had)$/.test(lowerAt(t, i - 1))
      ? undefined
      : { deed, at: i };
  }
  // "the death toll stood at 12".
  for (let k = i; k > i - 3 && k > 0; k--) {
    if (lowerAt(t, k) === "toll" && lowerAt(t, k - 1) === "death") return { deed: "killed", at: k };
  }
  return undefined;
}

/** What a bare number counts, read from the words around it. */
export function readCounted(t: EnglishText, quantity: Quantity): Counted {
  const counted = readAfter(t, quantity.end);
  if (counted.deed) return counted;
  const before = readBefore(t, quantity.first);
  return before ? { ...counted, deed: before.deed, deedAt: before.at } : counted;
}

/** "killed", or "killed soldier" where the noun is more than people. */
export function deedKey(deed: string, noun: string): string {
  return ANYBODY.has(noun) ? deed : `${deed} ${noun}`;
}

const KNOWN = new Set("the these those his her its their 's".split(" "));

/** How the words right before a number point back: "all six", "the six", "six". */
export function readReference(t: EnglishText, first: number): CountReference {
  const [before, second, third] = [
    lowerAt(t, first - 1),
    lowerAt(t, first - 2),
    lowerAt(t, first - 3),
  ];
  if (before === "all" && second !== "in") return "all";
  if (before === "the" && (second === "all" || (second === "of" && third === "all"))) return "all";
  return KNOWN.has(before) ? "known" : "first";
}

/** Whether the sentence tells the deed of an event that is known: "the blast killed", "in the crash". */
export function isOfKnownEvent(
  t: EnglishText,
  deedAt: number,
  first: number,
  end: number,
): boolean {
  for (let i = Math.max(first, deedAt - 8); i < Math.min(end, deedAt + 12); i++) {
    if (!isEvent(lowerAt(t, i)) && lowerAt(t, i) !== "toll") continue;
    for (let k = i - 1; k >= first && k > i - 4; k--) {
      if (/^(?:the|this|that)$/.test(lowerAt(t, k))) return true;
    }
  }
  return false;
}
