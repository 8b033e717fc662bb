import { readBlockStarts } from "../../blocks.ts";
import { type Quote, readQuotes } from "../../quotes.ts";
import { integerOf } from "../../rational.ts";
import { isCapitalised, scanTokens } from "../../scan-tokens.ts";
import type { Token } from "../../token.ts";
import { type PlaceName, placeNamesFrom } from "../names/place-names.ts";
import { type NumberReading, readNumbers } from "../numbers/numbers.ts";
import { readSentences, type Sentence } from "./sentences.ts";
import { ENGLISH_ABBREVIATIONS, englishClassesOf, WORD } from "./word-classes.ts";

/** A country or state as written. Token indices: `first` inclusive, `end` exclusive. */
export interface PlaceSpan extends Pick<PlaceName, "kind" | "code"> {
  first: number;
  end: number;
}

/** An English text cut up once; every reader below asks it instead of the text. */
export interface EnglishText {
  text: string;
  tokens: Token[];
  blockStarts: number[];
  startsBlock: ReadonlySet<number>;
  sentences: Sentence[];
  quotes: Quote[];
  numbers: NumberReading[];
  places: PlaceSpan[];
  /** By token index; sparse. */
  numberAt: Map<number, NumberReading>;
  /** By the index of the token after it. */
  numberBefore: Map<number, NumberReading>;
  placeAt: Map<number, PlaceSpan>;
  quoteAt: Map<number, Quote>;
  /** For each token the quotation that it stands in, as an index into `quotes`; -1 for none. */
  quoteOf: Int32Array;
}

function placeAtToken(tokens: readonly Token[], first: number): PlaceSpan | undefined {
  const token = tokens[first] as Token;
  // "US$5" and "Georgia-born" name no place as an item of a list does.
  if (tokens[first + 1]?.text === "$" && tokens[first + 1]?.gap === "none") return undefined;
  for (const name of placeNamesFrom(token.text)) {
    const matches = name.words.every((word, offset) => {
      const at = tokens[first + offset];
      return at?.text.replaceAll("’", "'") === word && (offset === 0 || at.gap !== "blank");
    });
    if (matches) return { kind: name.kind, code: name.code, first, end: first + name.words.length };
  }
  return undefined;
}

function readPlaces(tokens: readonly Token[]): PlaceSpan[] {
  const places: PlaceSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapitalised(tokens[i])) continue;
    const place = placeAtToken(tokens, i);
    if (!place) continue;
    places.push(place);
    i = place.end - 1;
  }
  return places;
}

const byFirst = <T extends { first: number }>(readings: readonly T[]) =>
  new Map(readings.map((reading) => [reading.first, reading]));

/** Scans a text and reads what every other reader needs: sentences, quotations, numbers, places. */
export function readEnglishText(text: string): EnglishText {
  const tokens = scanTokens(text, {
    abbreviations: ENGLISH_ABBREVIATIONS,
    classesOf: englishClassesOf,
  });
  const blockStarts = readBlockStarts(tokens);
  const quotes = readQuotes(tokens, blockStarts);
  const numbers = readNumbers(tokens);
  const places = readPlaces(tokens);
  return {
    text,
    tokens,
    blockStarts,
    startsBlock: new Set(blockStarts),
    sentences: readSentences(tokens, blockStarts),
    quotes,
    numbers,
    places,
    numberAt: byFirst(numbers),
    numberBefore: new Map(numbers.map((number) => [number.end, number])),
    placeAt: byFirst(places),
    quoteAt: byFirst(quotes),
    quoteOf: quoteOfEach(tokens.length, quotes),
  };
}

function quoteOfEach(length: number, quotes: readonly Quote[]): Int32Array {
  const quoteOf = new Int32Array(length).fill(-1);
  quotes.forEach((quote, index) => {
    quoteOf.fill(index, quote.first, quote.last + 1);
  });
  return quoteOf;
}

/** Whether the token at `index` is a word of one of these classes (bits of `WORD`). */
export function isA(t: EnglishText, index: number, classes: number): boolean {
  return ((t.tokens[index]?.classes ?? 0) & classes) !== 0;
}

export function lowerAt(t: EnglishText, index: number): string {
  return t.tokens[index]?.lower ?? "";
}

/** The slice of the text that these tokens cover; `end` exclusive. */
export function sliceOf(t: EnglishText, first: number, end: number): string {
  return t.text.slice(t.tokens[first]?.start, t.tokens[end - 1]?.end);
}

/** Whether a dash that parts clauses stands at `index`: "—", "–" between spaces, " - ", "--". */
export function isDash(t: EnglishText, index: number): boolean {
  const token = t.tokens[index];
  if (token?.kind !== "mark") return false;
  if (token.text === "—" || token.text === "―") return true;
  if (token.text !== "–" && token.text !== "-") return false;
  const next = t.tokens[index + 1];
  if (token.text === "-" && next?.text === "-" && next.gap === "none") return true;
  return token.gap === "space" && next?.gap === "space";
}

/** How many tokens the dash at `index` takes: two for "--". */
export function dashWidth(t: EnglishText, index: number): number {
  const next = t.tokens[index + 1];
  return t.tokens[index]?.text === "-" && next?.text === "-" && next.gap === "none" ? 2 : 1;
}

/** The whole number that begins at this token, if one does. */
export function integerAt(t: EnglishText, index: number): number | undefined {
  const number = t.numberAt.get(index);
  return number?.form === "cardinal" ? integerOf(number.value) : undefined;
}

export function isPlainWord(t: EnglishText, index: number): boolean {
  const token = t.tokens[index];
  const stops =
    WORD.determiner |
    WORD.preposition |
    WORD.conjunction |
    WORD.relative |
    WORD.auxiliary |
    WORD.pronoun;
  return token?.kind === "word" && (token.classes & stops) === 0;
}
