import { isCapitalised } from "../../scan-tokens.ts";
import { type EnglishText, isA, isPlainWord, lowerAt } from "../text/english-text.ts";
import { isPluralNoun } from "../text/plurals.ts";
import { WORD } from "../text/word-classes.ts";
import { type Chunk, closingBracket } from "./chunks.ts";
import { isInstitution } from "./joined-names.ts";
import { type Label, label } from "./label.ts";

const BODIES = new Set(
  "bank church republic kingdom city house court duke duchess prince princess earl lord bishop archbishop island islands isle bay gulf cape sea lake mount tower battle order game state states union league head king queen the lords commons army".split(
    " ",
  ),
);
const POST_MODIFIERS = new Set(
  "of from in at for on near with to under based born against as by aboard outside over after amid".split(
    " ",
  ),
);
const NAME_INNER = new Set(
  "of de la le du des del della di da dos das van von der den ter bin bint ibn al el y e the & for".split(
    " ",
  ),
);

/** "3M", "7-Eleven", "20th Century Fox": a name that begins with its number. */
export function isNumberedName(t: EnglishText, first: number): boolean {
  if (t.tokens[first]?.kind !== "number") return false;
  const next = t.tokens[first + 1];
  if (next?.gap !== "none") return false;
  if (isCapitalised(next)) return true;
  const after = t.tokens[first + 2];
  return isCapitalised(after) && (next.text === "-" || t.numberAt.get(first)?.form === "ordinal");
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
    } else if (
      token.text === "(" &&
      t.tokens[i + 2]?.text === ")" &&
      i > first &&
      isCapitalised(t.tokens[i + 3]) &&
      i + 3 < end
    ) {
      // A spouse: Anne (Peter) Holt.
      i += 3;
    } else if (isCapitalised(token) || token.kind === "number") i++;
    else if (i === first + 1 && isNumberedName(t, first)) i++;
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
  // "Ohio at the bottom" says something of the list; "Ohio in the north" of the item.
  if (token?.lower === "at" && lowerAt(t, index + 1) === "the")
    return { pure: false, verbFollows: false };
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

/** Labels the proper name that begins at `nameFirst`; undefined where none does. */
export function labelName(t: EnglishText, chunk: Chunk, nameFirst: number): Label | undefined {
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

/** Labels a chunk that is a country or state which the lexicon knows. */
export function labelPlace(t: EnglishText, chunk: Chunk): Label | undefined {
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
