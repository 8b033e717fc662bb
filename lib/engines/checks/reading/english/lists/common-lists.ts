import { type EnglishText, isA, isPlainWord, lowerAt } from "../text/english-text.ts";
import { isPluralNoun } from "../text/plurals.ts";
import { WORD } from "../text/word-classes.ts";
import { endsList, type PlainList } from "./plain-lists.ts";

const MAX_WORDS = 3;
const MAX_ITEMS = 30;
const QUANTIFIERS = new Set(["several", "some", "many", "few", "more", "other"]);
const NO_NOUN = WORD.pastVerb | WORD.presentVerb | WORD.adverb | WORD.temporal | WORD.timeUnit;

/** A word of a noun in lower case. */
function isNounWord(t: EnglishText, index: number): boolean {
  const token = t.tokens[index];
  if (!token || token.capital || !isPlainWord(t, index) || t.numberAt.has(index)) return false;
  return !isA(t, index, NO_NOUN);
}

/** The end of the noun of one to three words that begins at `first`; `first` where none does. */
function nounEnd(t: EnglishText, first: number): number {
  let end = first;
  while (end < first + MAX_WORDS && isNounWord(t, end) && !t.startsBlock.has(end)) end++;
  return end;
}

/** Where the words before a comma begin that may be the noun: "grows red *apples*". */
function nounStart(t: EnglishText, end: number): number {
  let first = end;
  while (first > 0 && first > end - MAX_WORDS && isNounWord(t, first - 1)) {
    first--;
    if (t.startsBlock.has(first)) break;
  }
  return first;
}

function wordsAt(t: EnglishText, first: number, end: number): string {
  let words = "";
  for (let i = first; i < end; i++) words += ` ${lowerAt(t, i)}`;
  return words;
}

function isPlural(t: EnglishText, index: number): boolean {
  const token = t.tokens[index];
  return token !== undefined && isPluralNoun(token);
}

/** What nouns can follow: a verb, a preposition, a mark; not the subject of "buys, sells and buys". */
function mayGovern(t: EnglishText, index: number): boolean {
  const token = t.tokens[index];
  if (!token || token.capital || isA(t, index, WORD.pronoun | WORD.relative)) return false;
  return (
    token.kind === "mark" ||
    !isPlainWord(t, index) ||
    /(?:s|ed|ing)$/.test(token.lower) ||
    isA(t, index, NO_NOUN)
  );
}

/**
 * The list with the item that it names twice. Of the words before the first comma as many belong to
 * the first item as a later one repeats.
 */
function withRepeated(
  t: EnglishText,
  start: number,
  comma: number,
  items: PlainList["items"],
): PlainList | undefined {
  const opening = wordsAt(t, start, comma);
  const seen = new Set<string>();
  let last = "";
  let first = comma - 1;
  let repeats = 0;
  for (const item of items) {
    const words = wordsAt(t, item.first, item.end);
    const opens = opening.endsWith(words);
    if (opens) first = comma - (item.end - item.first);
    // "jobs, jobs and more jobs" is said for effect.
    if (words === last || (opens && last === "")) return undefined;
    last = words;
    if (seen.has(words) || opens) repeats++;
    seen.add(words);
  }
  if (repeats !== 1) return undefined;
  const all = [{ first, end: comma }, ...items];
  const plural = all.some(({ end }) => isPlural(t, end - 1));
  const governor = (t.numberBefore.get(first)?.first ?? first) - 1;
  return plural && mayGovern(t, governor)
    ? { items: all, first, end: items[items.length - 1]?.end ?? comma }
    : undefined;
}

/** "books *on tape*", "cats*'* eyes", "spending *cuts*": the last noun is not all of the last item. */
function isNarrowed(t: EnglishText, end: number): boolean {
  const token = t.tokens[end];
  if (token?.kind === "word" && token.lower.endsWith("s") && isA(t, end, NO_NOUN)) return true;
  const mark = lowerAt(t, end);
  return isA(t, end, WORD.preposition | WORD.relative) || mark === "'" || mark === "’";
}

/** Reads the nouns from the one before the comma at `comma` on. */
function readCommonList(t: EnglishText, comma: number): { list?: PlainList; reached: number } {
  const start = nounStart(t, comma);
  if (start === comma) return { reached: comma };
  const items: PlainList["items"] = [];
  let last = false;
  let i = comma;
  while (!last && items.length < MAX_ITEMS) {
    if (lowerAt(t, i) === ",") i++;
    if (lowerAt(t, i) === "and" || lowerAt(t, i) === "or") {
      last = true;
      i++;
    }
    if (isA(t, i, WORD.determiner)) i++;
    // "three rifles", "several phones": how many belongs to the item.
    const many = t.numberAt.get(i)?.end ?? (QUANTIFIERS.has(lowerAt(t, i)) ? i + 1 : i);
    const end = nounEnd(t, many);
    if (end === many) return { reached: i };
    items.push({ first: i, end });
    i = end;
    const next = lowerAt(t, i);
    if (!last && next !== "," && next !== "and" && next !== "or") return { reached: i };
  }
  if (!last || !endsList(t, i)) return { reached: i };
  // "phones *from the house*": no other item can be the same.
  if (isNarrowed(t, i)) items.pop();
  if (items.length < 2) return { reached: i };
  const list = withRepeated(t, start, comma, items);
  return list ? { list, reached: i } : { reached: i };
}

/**
 * Lists of plain nouns of which one is named twice: "apples, pears, plums and apples". Driven by the
 * commas between words in lower case; each word of a list is read once.
 */
export function readCommonLists(t: EnglishText): PlainList[] {
  const found: PlainList[] = [];
  const { tokens } = t;
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]?.text !== "," || tokens[i - 1]?.kind !== "word") continue;
    const { list, reached } = readCommonList(t, i);
    if (list) found.push(list);
    i = Math.max(i, reached - 1);
  }
  return found;
}
