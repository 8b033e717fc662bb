import { isCapitalised } from "../scan-tokens.ts";
import type { Chunk } from "./chunks.ts";
import { closingBracket } from "./chunks.ts";
import { type EnglishText, integerAt, isA, isPlainWord, lowerAt } from "./english-text.ts";
import { isInstitution } from "./joined-names.ts";
import { skipTitle } from "./person-titles.ts";
import { isPluralNoun } from "./plurals.ts";
import { WORD } from "./word-classes.ts";

/**
 * What a chunk of a list is:
 * - `country`, `state`: a place that the lexicon knows; `name`: any other proper name
 * - `role`: "the minister", "a doctor"; `counted`: "two others"; `common`: other lower-case words
 * - `age`, `suffix`: what belongs to the name before it; `others`: "and others", an open list
 * - `tail`: a phrase or clause that hangs on what came before; `quoted`: words in quotation marks
 */
export type ChunkKind =
  | "country"
  | "state"
  | "name"
  | "role"
  | "counted"
  | "common"
  | "age"
  | "suffix"
  | "others"
  | "tail"
  | "quoted";

export interface Label {
  kind: ChunkKind;
  /** The item's own words: the name without its title and without what follows it. */
  first: number;
  end: number;
  /** How many things it stands for; undefined where it is a plural with no number. */
  weight: number | undefined;
  /** Nothing but the name, or the name and a phrase that belongs to it. */
  pure: boolean;
  /** A verb follows the name inside the chunk: the list ended with it. */
  verbFollows: boolean;
  /** A title stands before the name, which is a person's. */
  titled: boolean;
  /** The title is in the plural, so that more names follow: "and Justices *Kagan* and Breyer". */
  shared: boolean;
}

const SUFFIX =
  /^(?:jr\.?|sr\.?|i{2,3}|iv|inc\.?|ltd\.?|llc|plc|corp\.?|co\.|ph|phd|md|m\.d\.|esq\.?|mp|mep|qc|kc|obe|cbe|[dri]-[\p{L}.]+)$/u;
const BODIES = new Set(
  "bank church republic kingdom city house court duke duchess prince princess earl lord bishop archbishop island islands isle bay gulf cape sea lake mount tower battle order game state states union league head king queen the lords commons army".split(
    " ",
  ),
);
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
const POST_MODIFIERS = new Set(
  "of from in at for on near with to under based born against".split(" "),
);
const NAME_INNER = new Set(
  "of de la le du des del della di da dos das van von der den ter bin bint ibn al el y e the & for".split(
    " ",
  ),
);

function label(kind: ChunkKind, chunk: Chunk, rest: Partial<Omit<Label, "kind">> = {}): Label {
  return {
    kind,
    first: chunk.first,
    end: chunk.end,
    weight: 1,
    pure: true,
    verbFollows: false,
    titled: false,
    shared: false,
    ...rest,
  };
}

/** The end of the capitalised name that begins at `first`: "Ana de la Cruz", "Bank of America". */
function nameEnd(t: EnglishText, first: number, end: number): number {
  let i = first;
  while (i < end) {
    const token = t.tokens[i];
    if (!token) break;
    const joins = NAME_INNER.has(token.lower) || token.lower === "and" || token.text === "&";
    const dotOrQuote = t.quoteAt.get(i);
    if (dotOrQuote && dotOrQuote.last + 1 < end && isCapitalised(t.tokens[dotOrQuote.last + 1])) {
      // A nickname: Dwayne "The Rock" Johnson.
      i = dotOrQuote.last + 1;
    } else if (isCapitalised(token) || (token.kind === "number" && i > first)) i++;
    else if (token.lower === "of" && i >= first + 2 && !isBody(lowerAt(t, i - 1))) break;
    else if (joins && i > first && nextCapital(t, i, end)) i++;
    else if (token.lower === "'s" && isCapitalised(t.tokens[i + 1]) && i + 1 < end) i++;
    else break;
  }
  return i;
}

/** "Bank of England", "Church of Scotland": what goes on with "of" is still the name. */
function isBody(lower: string): boolean {
  return isInstitution(lower) || BODIES.has(lower);
}

function nextCapital(t: EnglishText, index: number, end: number): boolean {
  for (let i = index + 1; i < end && i <= index + 3; i++) {
    if (isCapitalised(t.tokens[i])) return true;
    if (!NAME_INNER.has(lowerAt(t, i))) return false;
  }
  return false;
}

/** Labels what follows a name inside its chunk. */
function afterName(
  t: EnglishText,
  index: number,
  end: number,
): { pure: boolean; verbFollows: boolean } {
  if (index >= end) return { pure: true, verbFollows: false };
  const token = t.tokens[index];
  if (token?.text === "(") return afterName(t, closingBracket(t, index, end) + 1, end);
  if (POST_MODIFIERS.has(token?.lower ?? "")) {
    for (let i = index + 1; i < end; i++) {
      if (isA(t, i, WORD.auxiliary | WORD.presentVerb)) return { pure: false, verbFollows: true };
    }
    return { pure: true, verbFollows: false };
  }
  const verb = isA(
    t,
    index,
    WORD.auxiliary | WORD.pastVerb | WORD.presentVerb | WORD.adverb | WORD.relative,
  );
  return { pure: false, verbFollows: verb };
}

/** "Tennessee missionary Ann Cole": the name behind another one and what its bearer is. */
function innerName(t: EnglishText, from: number, end: number): number | undefined {
  for (let i = from; i < end && i < from + 4; i++) {
    if (isCapitalised(t.tokens[i])) return i > from ? i : undefined;
    if (!isPlainWord(t, i) || isA(t, i, WORD.pastVerb | WORD.presentVerb)) return undefined;
  }
  return undefined;
}

function labelName(t: EnglishText, chunk: Chunk, nameFirst: number): Label | undefined {
  const end = nameEnd(t, nameFirst, chunk.end);
  if (end === nameFirst) return undefined;
  const inner = innerName(t, end, chunk.end);
  if (inner !== undefined) return labelName(t, chunk, inner);
  const { pure, verbFollows } = afterName(t, end, chunk.end);
  const titled = nameFirst > chunk.first && isA(t, nameFirst - 1, WORD.title);
  const title = t.tokens[nameFirst - 1];
  const shared = titled && title !== undefined && (isPluralNoun(title) || /s\.$/.test(title.lower));
  return label("name", chunk, { first: nameFirst, end, pure, verbFollows, titled, shared });
}

function labelPlace(t: EnglishText, chunk: Chunk): Label | undefined {
  let first = chunk.first;
  if (lowerAt(t, first) === "the") first++;
  const place = t.placeAt.get(first);
  if (!place) return undefined;
  const next = t.tokens[place.end];
  if (place.end < chunk.end && (isCapitalised(next) || next?.lower === "'s")) return undefined;
  if (innerName(t, place.end, chunk.end) !== undefined) return undefined;
  const { pure, verbFollows } = afterName(t, place.end, chunk.end);
  return label(place.kind, chunk, { first, end: place.end, pure, verbFollows });
}

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

/** Says what a chunk is. */
export function labelChunk(t: EnglishText, chunk: Chunk): Label {
  let first = chunk.first;
  const token = t.tokens[first];
  const quote = t.quoteAt.get(first);
  if (quote) return label("quoted", chunk, { end: Math.min(quote.last + 1, chunk.end) });
  if (SUFFIX.test(token?.lower ?? "") && isCapitalised(token) && chunk.end - first <= 3) {
    return label("suffix", chunk);
  }
  const place = labelPlace(t, chunk);
  if (place) return place;
  if (token?.lower === "aged" || token?.lower === "ages" || token?.lower === "age")
    return label("age", chunk);
  if (isOthers(t, chunk)) return label("others", chunk);
  if (isA(t, first, WORD.possessive)) first++;
  const number = labelNumber(t, chunk, lowerAt(t, first) === "the" ? first + 1 : first);
  if (number) return number;
  if (NO_ROLE.has(token?.lower ?? "")) return label("tail", chunk);
  const determiner = isA(t, chunk.first, WORD.determiner);
  if (determiner && first === chunk.first) first++;
  if (!determiner && isA(t, first, TAIL_START) && !isA(t, first, WORD.title)) {
    // "Per", "Will" and "May" are names where they are capitalised; "He" is not.
    const name = isCapitalised(token) && !isA(t, first, WORD.pronoun | WORD.relative);
    if (!name) return label("tail", chunk);
  }
  const bareName = skipTitle(t, first, chunk.end);
  if (bareName >= chunk.end && chunk.end > first) return label("role", chunk);
  if (isCapitalised(t.tokens[first])) {
    const indefinite = ["a", "an"].includes(lowerAt(t, chunk.first));
    const name = labelName(t, chunk, bareName);
    if (name && !indefinite) return name;
    return label("role", chunk, { pure: false });
  }
  // "actor Tom Hanks", "his brother John": a name behind words that say who it is.
  if (!["a", "an"].includes(lowerAt(t, chunk.first))) {
    for (let i = first; i < chunk.end && i < first + 6; i++) {
      if (isCapitalised(t.tokens[i])) {
        const name = labelName(t, chunk, skipTitle(t, i, chunk.end));
        if (name) return { ...name, pure: name.pure && i - first <= 3 };
        break;
      }
      if (isA(t, i, TAIL_START & ~WORD.adverb) || t.tokens[i]?.kind !== "word") break;
    }
  }
  return labelRole(t, chunk, first);
}
