import { isCapitalised } from "../../scan-tokens.ts";
import { countryOfWord } from "../names/affiliations.ts";
import { type EnglishText, isA, lowerAt, type PlaceSpan, sliceOf } from "../text/english-text.ts";
import { sentenceIndexAt } from "../text/spans.ts";
import { WORD } from "../text/word-classes.ts";
import type { Enumeration } from "./listed.ts";

const REACH = 60;

interface Host {
  item?: number;
  name: string;
  because: string;
}

/** The country that the words before this name give its bearer: "US adviser Jake *Sullivan*". */
function countryBefore(t: EnglishText, name: number): string | undefined {
  for (let i = name - 1; i >= 0 && i > name - 9; i--) {
    const token = t.tokens[i];
    if (token?.kind !== "word") return undefined;
    const place = t.placeAt.get(i);
    if (place?.kind === "country") return place.code;
    const country = countryOfWord(token.text);
    if (country) return country;
    const inTitle =
      isCapitalised(token) || isA(t, i, WORD.title) || ["of", "'s", "for"].includes(token.lower);
    if (!inTitle) return undefined;
  }
  return undefined;
}

/** Who speaks for which country, and where each country is first named; read once a text. */
export interface Affiliations {
  /** By a capitalised word of the name: its country, and the first token that tells it. */
  byName: ReadonlyMap<string, { country: string; at: number }>;
  firstPlace: ReadonlyMap<string, PlaceSpan>;
}

/** Reads every affiliation that titles give in the text. */
export function readAffiliations(t: EnglishText): Affiliations {
  const byName = new Map<string, { country: string; at: number }>();
  t.tokens.forEach((token, at) => {
    if (!isCapitalised(token) || byName.has(token.text)) return;
    const country = countryBefore(t, at);
    if (country) byName.set(token.text, { country, at });
  });
  const firstPlace = new Map<string, PlaceSpan>();
  for (const place of t.places) if (!firstPlace.has(place.code)) firstPlace.set(place.code, place);
  return { byName, firstPlace };
}

/** The countries of those who act in the sentence of the count, up to the count. */
function actingCountries(
  t: EnglishText,
  phraseFirst: number,
  affiliations: Affiliations,
): Map<string, string> {
  const countries = new Map<string, string>();
  const sentence = t.sentences[sentenceIndexAt(t, phraseFirst)];
  for (let i = Math.max(sentence?.first ?? 0, phraseFirst - REACH); i < phraseFirst; i++) {
    const token = t.tokens[i];
    if (!token || !isCapitalised(token)) continue;
    const place = countryOfWord(token.text) ?? t.placeAt.get(i)?.code;
    if (place) countries.set(place, "which takes part in the meeting as its host");
    const known = affiliations.byName.get(token.text);
    if (known && known.at < (sentence?.end ?? 0)) {
      countries.set(known.country, "whose official holds the meeting");
    }
  }
  return countries;
}

function nameWithArticle(t: EnglishText, first: number, end: number): string {
  return sliceOf(t, lowerAt(t, first - 1) === "the" ? first - 1 : first, end);
}

/** The country named by "hosted by …" or "hosts …" in the sentence of the count. */
function statedHost(t: EnglishText, phraseFirst: number): string | undefined {
  const sentence = t.sentences[sentenceIndexAt(t, phraseFirst)];
  const first = Math.max(sentence?.first ?? 0, phraseFirst - REACH);
  for (let i = first; i < Math.min(sentence?.end ?? 0, phraseFirst + REACH); i++) {
    if (!lowerAt(t, i).startsWith("host")) continue;
    for (let k = i - 2; k <= i + 3; k++) {
      const place = t.placeAt.get(k);
      if (place?.kind === "country") return place.code;
    }
  }
  return undefined;
}

/**
 * The host of the meeting that a count of countries speaks of, where the list is one too long with
 * the host in it, or one too short without: ordinary usage counts "17 countries" both ways.
 */
export function readHost(
  t: EnglishText,
  { phrase, list }: Enumeration,
  affiliations: () => Affiliations,
): Host | undefined {
  if (list.kind !== "country" || Math.abs(list.items.length - phrase.count) !== 1) return undefined;
  const countries = actingCountries(t, phrase.first, affiliations());
  const host = statedHost(t, phrase.first);
  if (host) countries.set(host, "the host");
  if (list.items.length > phrase.count) {
    for (const [index, item] of list.items.entries()) {
      const because = countries.get(t.placeAt.get(item.first)?.code ?? "");
      if (because) return { item: index, name: nameWithArticle(t, item.first, item.end), because };
    }
    return undefined;
  }
  const listed = new Set(list.items.map((item) => t.placeAt.get(item.first)?.code));
  const missing = host !== undefined && !listed.has(host) ? host : undefined;
  if (!missing) return undefined;
  const place = affiliations().firstPlace.get(missing);
  return place && { name: nameWithArticle(t, place.first, place.end), because: "the host" };
}
