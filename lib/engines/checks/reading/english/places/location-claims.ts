import { isLocative } from "../names/name-words.ts";
import { type EnglishText, isA, lowerAt } from "../text/english-text.ts";
import { WORD } from "../text/word-classes.ts";
import { readApposedTowns } from "./apposed-towns.ts";
import type { TownClaim } from "./capital-claims.ts";
import type { TownIndex } from "./towns.ts";
import { wholeAt, wholeBefore } from "./wholes.ts";

const TOWN_NOUNS = new Set(
  "city town port village resort suburb municipality metropolis neighborhood neighbourhood".split(
    " ",
  ),
);
const DIRECTIONS = new Set(
  "northern southern eastern western central north south east west northeastern northwestern southeastern southwestern north-east north-west south-east south-west nearby neighbouring neighboring rural coastal".split(
    " ",
  ),
);

/** What may stand behind "Lyon, France" so that the two are one place and no list. */
function endsPlace(t: EnglishText, end: number, towns: TownIndex): boolean {
  const token = t.tokens[end];
  if (!token || token.gap === "line" || token.gap === "blank") return true;
  if (token.text === ",") {
    const next = isA(t, end + 1, WORD.conjunction) ? end + 2 : end + 1;
    return !t.placeAt.has(next) && !towns.at(next);
  }
  if (token.kind === "mark") return token.text !== "/" && token.text !== "-" && token.text !== "&";
  return !isA(t, end, WORD.conjunction) && token.lower !== "'s";
}

/** The end of "second city", "largest port" or "financial capital" at `first`; 0 where none is. */
function townNounEnd(t: EnglishText, first: number): number {
  for (let i = first; i < first + 5; i++) {
    const token = t.tokens[i];
    if (token?.kind !== "word" || isA(t, i, WORD.auxiliary | WORD.pastVerb)) return 0;
    if (TOWN_NOUNS.has(token.lower) || (i > first && token.lower === "capital")) return i + 1;
  }
  return 0;
}

/** "in Lyon, France": a town and what it lies in, parted by a comma. */
function commaClaims(t: EnglishText, towns: TownIndex): TownClaim[] {
  return t.places.flatMap((place): TownClaim[] => {
    let comma = place.first - 1;
    while (DIRECTIONS.has(lowerAt(t, comma))) comma--;
    if (lowerAt(t, comma) === "in") comma--;
    const directed = comma < place.first - 1;
    if (t.tokens[comma]?.text !== ",") return [];
    const town = towns.before(comma);
    const whole = wholeAt(t, place.first);
    if (!town || !whole || town.mention.kind === "place") return [];
    if (lowerAt(t, place.end) === "'s") {
      const end = townNounEnd(t, place.end + 1);
      return end > 0 ? [{ first: town.first, end, town, whole, sure: true }] : [];
    }
    const lead = lowerAt(t, town.first - 1);
    const opens = t.startsBlock.has(town.first);
    if (!(isLocative(lead) || lead === "of" || opens || directed)) return [];
    const sure = endsPlace(t, place.end, towns) && (directed || lead !== "of");
    return [{ first: town.first, end: place.end, town, whole, sure }];
  });
}

/** "the French city of Lyon", "Syria's port city of Latakia". */
function nounClaims(t: EnglishText, towns: TownIndex): TownClaim[] {
  const claims: TownClaim[] = [];
  for (const of of t.indices.get("of") ?? []) {
    if (of < 2 || !TOWN_NOUNS.has(lowerAt(t, of - 1))) continue;
    const town = towns.at(of + 1);
    if (!town) continue;
    for (let noun = of - 1; noun > of - 5; noun--) {
      const whole = wholeBefore(t, noun);
      if (whole) {
        claims.push({ first: whole.first, end: town.end, town, whole, sure: true });
        break;
      }
      if (isA(t, noun - 1, WORD.determiner) || t.tokens[noun - 1]?.kind !== "word") break;
    }
  }
  return claims;
}

/** Every place where the text says in which country or state a town lies. */
export function readLocationClaims(t: EnglishText, towns: TownIndex): TownClaim[] {
  const comma = commaClaims(t, towns);
  // "Lyon, France's second city" is both.
  const starts = new Set(comma.map(({ first }) => first));
  const apposed = readApposedTowns(t, towns).filter(({ first }) => !starts.has(first));
  return [...comma, ...apposed, ...nounClaims(t, towns)];
}
