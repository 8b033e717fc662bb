import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { sentenceIndexAt } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";

/** A list of bare names. Token indices, `end` exclusive. */
export interface PlainList {
  items: { first: number; end: number }[];
  first: number;
  end: number;
}

const GRAMMAR =
  WORD.determiner |
  WORD.preposition |
  WORD.conjunction |
  WORD.relative |
  WORD.auxiliary |
  WORD.pronoun |
  WORD.month |
  WORD.weekday;
const INNER = new Set("of de la le du del da dos van von der bin ibn al el &".split(" "));
/** What a name may be followed by at the end of a list: not the noun that it tells of. */
const AFTER =
  WORD.auxiliary |
  WORD.pastVerb |
  WORD.presentVerb |
  WORD.preposition |
  WORD.adverb |
  WORD.conjunction |
  WORD.relative |
  WORD.pronoun;
const FIRM = new Set("llp partners associates co co. ltd inc inc.".split(" "));
/** Words of time that may follow a list without a comma: they tell of no name. */
const TIME_WORDS = new Set(
  "overnight yesterday today tonight tomorrow last next alike together too all".split(" "),
);
const MAX_NAME = 8;
const MAX_ITEMS = 100;
const MIN_ROLL = 4;

function beginsName(t: EnglishText, index: number): boolean {
  return isCapitalised(t.tokens[index]) && !isA(t, index, GRAMMAR);
}

/** The end of the bare name that begins at `first`; `first` where none does. */
function nameEnd(t: EnglishText, first: number): number {
  const place = t.placeAt.get(first);
  let i = place?.end ?? first;
  while (i < first + MAX_NAME) {
    if (beginsName(t, i) && (i === first || t.tokens[i]?.gap === "space")) i++;
    else {
      let after = i;
      while (after > first && after < i + 3 && INNER.has(lowerAt(t, after))) after++;
      if (after === i || !beginsName(t, after)) break;
      i = after + 1;
    }
  }
  return i;
}

/** Where the country or state begins that ends before `end`; -1 where none does. */
function placeStart(t: EnglishText, end: number): number {
  for (let i = end - 1; i > 0 && i > end - MAX_NAME; i--)
    if (t.placeAt.get(i)?.end === end) return i;
  return -1;
}

/** Where the name begins that ends before `end`; "Shares of Tesco" at a sentence's start is none. */
function nameStart(t: EnglishText, end: number): number {
  const place = placeStart(t, end);
  if (place >= 0) return place;
  const sentence = t.sentences[sentenceIndexAt(t, end)]?.first ?? 0;
  let i = end;
  while (i > sentence && i > end - MAX_NAME) {
    if (beginsName(t, i - 1)) i--;
    else if (i < end && INNER.has(lowerAt(t, i - 1)) && beginsName(t, i - 2) && i - 2 > sentence)
      i -= 2;
    else break;
  }
  return i;
}

/** The name behind the titles before it: "Sens. *Ann Cole*". */
function afterTitle(t: EnglishText, first: number, end: number): number {
  let i = first;
  while (i + 1 < end && isA(t, i, WORD.title)) i++;
  return i;
}

/** Whether the last item of a list ends before this token: a mark, a verb or the like goes on. */
export function endsList(t: EnglishText, end: number): boolean {
  const token = t.tokens[end];
  if (!token || token.kind === "mark" || t.startsBlock.has(end)) return true;
  return token.lower !== "'s" && (isA(t, end, AFTER) || TIME_WORDS.has(token.lower));
}

/** "Line-up: Cole, Dow, Ely, Fox.": a roll of names between a colon and a full stop has no "and". */
function isRoll(t: EnglishText, start: number, end: number): boolean {
  const closed = !t.tokens[end] || t.startsBlock.has(end) || lowerAt(t, end) === ".";
  return closed && lowerAt(t, start - 1) === ":";
}

/**
 * Reads the names from the one before the comma at `comma` on: the list, where it is one of bare
 * names, and the token up to which nothing else need be looked at.
 */
function readPlainList(t: EnglishText, comma: number): { list?: PlainList; reached: number } {
  const start = nameStart(t, comma);
  if (start === comma) return { reached: comma };
  const quote = t.quoteOf[comma];
  const items = [{ first: afterTitle(t, start, comma), end: comma }];
  let coordinated = false;
  let i = comma;
  while (!coordinated && items.length < MAX_ITEMS) {
    if (lowerAt(t, i) === ",") i++;
    if (lowerAt(t, i) === "and" || lowerAt(t, i) === "or") {
      coordinated = true;
      i++;
    }
    if (lowerAt(t, i) === "the") i++;
    const end = t.startsBlock.has(i) || t.quoteOf[i] !== quote ? i : nameEnd(t, i);
    if (end === i) return { reached: i };
    items.push({ first: afterTitle(t, i, end), end });
    i = end;
    const goesOn = lowerAt(t, i) === "," || lowerAt(t, i) === "and" || lowerAt(t, i) === "or";
    if (!coordinated && !goesOn) {
      if (!isRoll(t, start, i) || items.length < MIN_ROLL) return { reached: i };
      break;
    }
  }
  if (!endsList(t, i)) items.pop();
  // "Cole and Dow, Ely and Cole" are pairs.
  const pairs = isA(t, start - 1, WORD.conjunction);
  if (pairs || FIRM.has(lowerAt(t, i - 1))) return { reached: i };
  return { list: { items: withoutPlacesOf(t, items), first: start, end: i }, reached: i };
}

/** Leaves out the states that belong to towns: "Paris, Texas, and Paris, France" names two. */
function withoutPlacesOf(t: EnglishText, items: PlainList["items"]): PlainList["items"] {
  const isPlace = (item: PlainList["items"][number]) => t.placeAt.get(item.first)?.end === item.end;
  const places = items.filter(isPlace).length;
  if (places * 2 > items.length && !items.every(isPlace)) return items;
  return items.filter((item, k) => {
    const previous = items[k - 1];
    if (!previous || !isPlace(item) || lowerAt(t, item.first - 1) !== ",") return true;
    // "New York, New York" is a town and its state.
    const same =
      lowerAt(t, item.first) === "new" && t.placeAt.get(previous.first)?.code === "New York";
    return isPlace(previous) && !same;
  });
}

/**
 * Lists of three and more bare names, joined by commas and "and", with or without a count. Driven
 * by the commas between capitals; each name of a list is read once.
 */
export function readPlainLists(t: EnglishText): PlainList[] {
  const found: PlainList[] = [];
  const { tokens } = t;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== "mark" || token.text !== "," || !isCapitalised(tokens[i - 1])) continue;
    if (!isCapitalised(tokens[i + 1]) && lowerAt(t, i + 1) !== "the") continue;
    const { list, reached } = readPlainList(t, i);
    if (list && list.items.length >= 3) found.push(list);
    i = Math.max(i, reached - 1);
  }
  return found;
}
