import type { Quote } from "../../quotes/quotes.ts";
import { integerOf } from "../../rational.ts";
import type { Token } from "../../token.ts";
import type { PlaceName } from "../names/place-names.ts";
import type { NumberReading } from "../numbers/numbers.ts";
import type { Quantity } from "../numbers/quantity-reading.ts";
import type { Sentence } from "./sentences.ts";
import type { TokenLookup } from "./token-index.ts";
import { WORD } from "./word-classes.ts";

/** A country or state as written. Token indices: `first` inclusive, `end` exclusive. */
export interface PlaceSpan extends Pick<PlaceName, "kind" | "code"> {
  first: number;
  end: number;
}

/** An English text cut up once; every reader below asks it instead of the text. */
export interface EnglishText {
  text: string;
  tokens: Token[];
  /** Each token in lower case; `lowerAt` asks for them. */
  lowers: readonly string[];
  /** Where each word stands, by the word in lower case. */
  indices: ReadonlyMap<string, readonly number[]>;
  blockStarts: number[];
  startsBlock: ReadonlySet<number>;
  sentences: Sentence[];
  quotes: Quote[];
  /** Closing quotation marks to which no opening one belongs, as token indices. */
  strayQuoteMarks: number[];
  numbers: NumberReading[];
  /** Every number with its unit. */
  quantities: Quantity[];
  places: PlaceSpan[];
  /** By token index; sparse. */
  numberAt: TokenLookup<NumberReading>;
  /** By the index of the token after it. */
  numberBefore: TokenLookup<NumberReading>;
  /** By the first token, a currency's mark included, and by the token after the unit. */
  quantityAt: TokenLookup<Quantity>;
  quantityBefore: TokenLookup<Quantity>;
  placeAt: TokenLookup<PlaceSpan>;
  quoteAt: TokenLookup<Quote>;
  /** For each token the quotation that it stands in, as an index into `quotes`; -1 for none. */
  quoteOf: Int32Array;
}

/** Whether the token at `index` is a word of one of these classes (bits of `WORD`). */
export function isA(t: EnglishText, index: number, classes: number): boolean {
  return ((t.tokens[index]?.classes ?? 0) & classes) !== 0;
}

export function lowerAt(t: EnglishText, index: number): string {
  return t.lowers[index] ?? "";
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

/** The tokens of these words, in the order of the text. */
export function tokensOf(t: EnglishText, words: readonly string[]): number[] {
  const found = words.flatMap((word) => t.indices.get(word) ?? []);
  return words.length > 1 ? found.sort((a, b) => a - b) : found;
}
