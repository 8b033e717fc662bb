import { type EnglishText, isA, isDash, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import type { Town, TownIndex } from "./towns.ts";
import { type Whole, wholeAt, wholeBefore } from "./wholes.ts";

/** A town and a country or state, in a phrase of the text from `first` to `end` (tokens). */
export interface TownClaim {
  first: number;
  end: number;
  town: Town;
  whole: Whole;
  sure: boolean;
  /** Called what only a large town is called: "the business hub", "the second city". */
  large?: boolean;
}

/** Words between a country and its capital that leave it the capital: "Texas's state capital". */
const PLAIN = new Set(["state", "national", "federal", "provincial", "political"]);
interface CapitalPhrase {
  first: number;
  end: number;
  whole: Whole;
  /** The town that stands in the phrase itself: "Kenya's capital of Nairobi". */
  town?: Town | undefined;
}

/** "the capital of Australia", "Australia's state capital", "the French capital". */
function capitalPhrase(t: EnglishText, noun: number, towns: TownIndex): CapitalPhrase | undefined {
  let before = noun - 1;
  while (PLAIN.has(lowerAt(t, before))) before--;
  const after = lowerAt(t, noun + 1) === "city" ? noun + 2 : noun + 1;
  if (lowerAt(t, after) === "'s" || lowerAt(t, after) === "'") return undefined;
  const owner = wholeBefore(t, before + 1);
  if (owner) {
    const { first } = owner;
    if (lowerAt(t, after) !== "of") return { first, end: after, whole: owner };
    const town = towns.at(after + 1);
    return town && { first, end: town.end, whole: owner, town };
  }
  const whole = lowerAt(t, after) === "of" ? wholeAt(t, after + 1) : undefined;
  const article = isA(t, before, WORD.determiner);
  // "the fashion capital of Italy", "the former capital of Nigeria": capitals of another sort.
  if (!whole || (!article && isNoun(t, before))) return undefined;
  return { first: article ? before : before + 1, end: whole.end, whole };
}

/** A word before "capital" that says of what sort it is: "financial", "fashion", "venture". */
function isNoun(t: EnglishText, index: number): boolean {
  const token = t.tokens[index];
  if (token?.kind !== "word") return false;
  return !isA(t, index, WORD.auxiliary | WORD.preposition | WORD.conjunction | WORD.relative);
}

const CLOSING = new Set([",", ".", ";", ":", ")", "!", "?", '"', "”"]);

function isClosed(t: EnglishText, index: number): boolean {
  const token = t.tokens[index];
  return !token || CLOSING.has(token.text) || isDash(t, index) || token.gap === "blank";
}

/** The town that the phrase is told of: "Sydney, …", "Sydney, which is …", "Sydney is …". */
function townBefore(t: EnglishText, phrase: CapitalPhrase, towns: TownIndex): Town | undefined {
  const { end } = phrase;
  const first = lowerAt(t, phrase.first - 1) === "the" ? phrase.first - 1 : phrase.first;
  const mark = t.tokens[first - 1];
  if (lowerAt(t, first - 1) === "is") {
    const which = lowerAt(t, first - 2) === "which" ? first - 3 : first - 1;
    return towns.before(which);
  }
  const apart = mark?.text === "," || mark?.text === "(" || isDash(t, first - 1);
  return apart && isClosed(t, end) ? towns.before(first - 1) : undefined;
}

/** The town that stands behind the phrase: "…, Canberra", "… Canberra". */
function townAfter(t: EnglishText, phrase: CapitalPhrase, towns: TownIndex): Town | undefined {
  const { end } = phrase;
  const mark = t.tokens[end];
  if (mark?.text === "," || mark?.text === "(") return towns.at(end + 1);
  return mark?.gap === "space" ? towns.at(end) : undefined;
}

/** Every place where the text calls a town the capital of a country or state. */
export function readCapitalClaims(t: EnglishText, towns: TownIndex): TownClaim[] {
  const claims: TownClaim[] = [];
  for (const noun of t.indices.get("capital") ?? []) {
    const phrase = capitalPhrase(t, noun, towns);
    if (!phrase) continue;
    const before = phrase.town ? undefined : townBefore(t, phrase, towns);
    const after = phrase.town ?? townAfter(t, phrase, towns);
    const town = before ?? after;
    // "Geneva, the Syrian capital, Damascus": either may be meant.
    if (!town || (before && after)) continue;
    const { whole } = phrase;
    const first = Math.min(phrase.first, town.first);
    claims.push({ first, end: Math.max(phrase.end, town.end), town, whole, sure: true });
  }
  return claims;
}
