import { isCapitalised } from "../../scan-tokens.ts";
import { skipTitle } from "../names/person-titles.ts";
import { type EnglishText, integerAt, isA, lowerAt } from "../text/english-text.ts";
import { isPluralNoun } from "../text/plurals.ts";
import { WORD } from "../text/word-classes.ts";
import type { Chunk } from "./chunks.ts";
import { type Label, label } from "./label.ts";
import { isNumberedName, labelName, labelPlace } from "./name-labels.ts";

const SUFFIX =
  /^(?:jr\.?|sr\.?|i{2,3}|iv|inc\.?|ltd\.?|llc|plc|corp\.?|co\.|ph|phd|md|m\.d\.|esq\.?|mp|mep|qc|kc|obe|cbe|[dri]-[\p{L}.]+)$/u;
const OTHERS = new Set(["others", "etc", "etc.", "elsewhere", "beyond"]);
/** Singular nouns that stand for two, or for nobody knows how many. */
const COUPLES = new Set(["couple", "pair", "duo"]);
const GROUPS = new Set(
  "family group crew gang team dozen handful number host series trio".split(" "),
);
/** Determiners that begin a remark on the items before ("all of Ohio", "both lawyers"), not an item. */
const NO_ROLE = new Set("all both each some any neither either every none most".split(" "));
const TAIL_START =
  WORD.preposition | WORD.relative | WORD.auxiliary | WORD.pronoun | WORD.pastVerb | WORD.adverb;
/** "22-year-old Ali": the name behind an age that stands before it. */
function labelAged(t: EnglishText, chunk: Chunk, afterNumber: number): Label {
  for (let i = afterNumber; i < chunk.end && i < afterNumber + 5; i++) {
    if (!isCapitalised(t.tokens[i])) continue;
    const name = labelName(t, chunk, i);
    if (name) return { ...name, titled: true };
  }
  return label("age", chunk);
}

function labelNumber(t: EnglishText, chunk: Chunk, numberFirst: number): Label | undefined {
  const count = integerAt(t, numberFirst);
  if (count === undefined) return undefined;
  const end = t.numberAt.get(numberFirst)?.end ?? numberFirst + 1;
  if (end >= chunk.end) return label(count <= 120 ? "age" : "tail", chunk);
  const next = lowerAt(t, end);
  if (next === "-" || next === "years" || next === "year-old") return labelAged(t, chunk, end);
  if (isA(t, end, WORD.measure)) return label("tail", chunk);
  return label("counted", chunk, { weight: count });
}

/** Whether the words from `first` on are a plural with no number before it: "several children". */
function isBarePlural(t: EnglishText, first: number, end: number): boolean {
  let i = first;
  while (i < end && t.tokens[i]?.kind === "word" && !isA(t, i, WORD.preposition | WORD.relative))
    i++;
  const last = t.tokens[i - 1];
  return i > first && last !== undefined && isPluralNoun(last);
}

/** Words that tell a person or thing without naming it: how many they are, and where they end. */
function labelRole(t: EnglishText, chunk: Chunk, first: number): Label {
  let end = first;
  let weight: number | undefined = isBarePlural(t, first, chunk.end) ? undefined : 1;
  while (end < chunk.end && !isA(t, end, WORD.auxiliary)) {
    if (COUPLES.has(lowerAt(t, end))) weight = 2;
    if (GROUPS.has(lowerAt(t, end))) weight = undefined;
    end++;
  }
  const kind = isA(t, chunk.first, WORD.determiner) ? "role" : "common";
  return label(kind, chunk, { end, weight, verbFollows: end < chunk.end && end > first });
}

/** "others", "and more", "several others": the list names no more of them. */
function isOthers(t: EnglishText, { first, end }: Chunk): boolean {
  if (t.numberAt.has(first)) return false;
  if (["many", "several", "some"].includes(lowerAt(t, first))) return true;
  if (OTHERS.has(lowerAt(t, first)) || OTHERS.has(lowerAt(t, first + 1))) return true;
  return lowerAt(t, end - 1) === "more" && end - first <= 2;
}

/** Whether the chunk begins what hangs on the words before the list's comma: "who …", "of Ohio". */
function isTail(t: EnglishText, first: number): boolean {
  if (!isA(t, first, TAIL_START) || isA(t, first, WORD.title)) return false;
  // "Per", "Will" and "May" are names where they are capitalised; "He" is not.
  return !isCapitalised(t.tokens[first]) || isA(t, first, WORD.pronoun | WORD.relative);
}

/** "actor Tom Hanks", "his brother John": a name behind words that say who it is. */
function labelIntroducedName(t: EnglishText, chunk: Chunk, first: number): Label | undefined {
  for (let i = first; i < chunk.end && i < first + 6; i++) {
    if (isCapitalised(t.tokens[i])) {
      const name = labelName(t, chunk, skipTitle(t, i, chunk.end));
      // "their children Sami, Nour and Rami": the names that follow are of them too.
      const before = t.tokens[i - 1];
      const shared = name?.first === i && i > first && before !== undefined && isPluralNoun(before);
      return name && { ...name, pure: name.pure && i - first <= 3, shared: name.shared || shared };
    }
    if (isA(t, i, TAIL_START & ~WORD.adverb) || t.tokens[i]?.kind !== "word") return undefined;
  }
  return undefined;
}

/** Labels what begins with a quotation, a suffix, an age, a number or a place; undefined for the rest. */
function labelMarked(t: EnglishText, chunk: Chunk): Label | undefined {
  const token = t.tokens[chunk.first];
  const quote = t.quoteAt.get(chunk.first);
  if (quote) return label("quoted", chunk, { end: Math.min(quote.last + 1, chunk.end) });
  if (chunk.end - chunk.first <= 3 && isCapitalised(token) && SUFFIX.test(token?.lower ?? "")) {
    return label("suffix", chunk);
  }
  const place = labelPlace(t, chunk);
  if (place) return place;
  if (["aged", "ages", "age"].includes(token?.lower ?? "")) return label("age", chunk);
  if (isOthers(t, chunk)) return label("others", chunk);
  if (isNumberedName(t, chunk.first)) return labelName(t, chunk, chunk.first);
  const counted = isA(t, chunk.first, WORD.possessive) || token?.lower === "the";
  return labelNumber(t, chunk, counted ? chunk.first + 1 : chunk.first);
}

/** Says what a chunk is. */
export function labelChunk(t: EnglishText, chunk: Chunk): Label {
  const marked = labelMarked(t, chunk);
  if (marked) return marked;
  const opening = lowerAt(t, chunk.first);
  const determiner = isA(t, chunk.first, WORD.determiner);
  const first = determiner ? chunk.first + 1 : chunk.first;
  if (NO_ROLE.has(opening) || (!determiner && isTail(t, first))) return label("tail", chunk);
  const name = skipTitle(t, first, chunk.end);
  if (name >= chunk.end && chunk.end > first) return label("role", chunk);
  const indefinite = opening === "a" || opening === "an";
  if (isCapitalised(t.tokens[first])) {
    const named = indefinite ? undefined : labelName(t, chunk, name);
    return named ?? label("role", chunk, { pure: false });
  }
  const introduced = indefinite ? undefined : labelIntroducedName(t, chunk, first);
  return introduced ?? labelRole(t, chunk, first);
}
