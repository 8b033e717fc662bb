import { type EnglishText, isA, isDash, lowerAt, tokensOf } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import type { TownClaim } from "./capital-claims.ts";
import type { TownIndex } from "./towns.ts";
import { type Whole, wholeAt, wholeBefore } from "./wholes.ts";

const TOWN_NOUNS =
  "city town port village resort suburb municipality metropolis hub powerhouse stronghold".split(
    " ",
  );
/** Words of a town that no small namesake is called by. */
const LARGE = new Set(
  "hub metropolis powerhouse largest biggest second third second-largest second-biggest third-largest main commercial financial".split(
    " ",
  ),
);
const BEFORE_NOUN = 4;

/** The country or state that the phrase around the noun names: "the Kenyan hub", "a port in Kenya". */
function wholeOf(
  t: EnglishText,
  noun: number,
): { first: number; end: number; whole: Whole } | undefined {
  for (let i = noun; i > noun - BEFORE_NOUN; i--) {
    const whole = wholeBefore(t, i);
    if (whole) return { first: whole.first, end: noun + 1, whole };
    if (isA(t, i - 1, WORD.determiner)) {
      const inside = lowerAt(t, noun + 1) === "in" ? wholeAt(t, noun + 2) : undefined;
      return inside && { first: i, end: inside.end, whole: inside };
    }
    if (t.tokens[i - 1]?.kind !== "word") return undefined;
  }
  return undefined;
}

/** Whether the phrase ends there, and what follows is no part of its noun. */
function isClosed(t: EnglishText, at: number): boolean {
  const token = t.tokens[at];
  if (!token || token.gap === "line" || token.gap === "blank" || isDash(t, at)) return true;
  if (token.kind === "mark") return token.text !== "-" && token.text !== "/" && token.text !== "&";
  return isA(t, at, WORD.relative) || (isA(t, at, WORD.preposition) && token.lower !== "of");
}

/** Towns with a phrase beside them: "Lyon, the French city,", "Osaka, a port in Japan". */
export function readApposedTowns(t: EnglishText, towns: TownIndex): TownClaim[] {
  return tokensOf(t, TOWN_NOUNS).flatMap((noun): TownClaim[] => {
    const phrase = wholeOf(t, noun);
    if (!phrase || !isClosed(t, phrase.end)) return [];
    const first = isA(t, phrase.first - 1, WORD.determiner) ? phrase.first - 1 : phrase.first;
    const town = t.tokens[first - 1]?.text === "," ? towns.before(first - 1) : undefined;
    if (!town || town.mention.kind === "place") return [];
    let large = false;
    for (let i = phrase.first; i <= noun; i++) large ||= LARGE.has(lowerAt(t, i));
    return [{ first: town.first, end: phrase.end, town, whole: phrase.whole, sure: true, large }];
  });
}
