import { readBlockStarts } from "../../blocks.ts";
import { type Quote, readQuoteMarks } from "../../quotes/quotes.ts";
import { isCapitalised, scanText } from "../../scan-tokens.ts";
import type { Token } from "../../token.ts";
import { placeNamesFrom } from "../names/place-names.ts";
import { readNumbers } from "../numbers/numbers.ts";
import { readQuantities } from "../numbers/quantities.ts";
import type { Quantity } from "../numbers/quantity-reading.ts";
import { ENGLISH_SCANNER } from "./english-scanner.ts";
import type { EnglishText, PlaceSpan } from "./english-text.ts";
import { readSentences } from "./sentences.ts";
import { TokenIndex } from "./token-index.ts";

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

function byFirst<T extends { first: number }>(
  tokens: readonly Token[],
  readings: readonly T[],
): TokenIndex<T> {
  const found = new TokenIndex<T>(tokens.length);
  for (const reading of readings) found.set(reading.first, reading);
  return found;
}

function byEnd<T extends { end: number }>(
  tokens: readonly Token[],
  readings: readonly T[],
): TokenIndex<T> {
  const found = new TokenIndex<T>(tokens.length);
  for (const reading of readings) found.set(reading.end, reading);
  return found;
}

/** Scans a text and reads what every other reader needs: sentences, quotations, numbers, places. */
export function readEnglishText(text: string): EnglishText {
  const { tokens, lowers, indices } = scanText(text, ENGLISH_SCANNER);
  const blockStarts = readBlockStarts(tokens);
  const { quotes, strays } = readQuoteMarks(tokens, blockStarts);
  const numbers = readNumbers(tokens);
  const places = readPlaces(tokens);
  const quantityAt = new TokenIndex<Quantity>(tokens.length);
  const quantityBefore = new TokenIndex<Quantity>(tokens.length);
  const t: EnglishText = {
    text,
    tokens,
    lowers,
    indices,
    blockStarts,
    startsBlock: new Set(blockStarts),
    sentences: readSentences(tokens, blockStarts),
    quotes,
    strayQuoteMarks: strays,
    numbers,
    quantities: [],
    places,
    numberAt: byFirst(tokens, numbers),
    numberBefore: byEnd(tokens, numbers),
    quantityAt,
    quantityBefore,
    placeAt: byFirst(tokens, places),
    quoteAt: byFirst(tokens, quotes),
    quoteOf: quoteOfEach(tokens.length, quotes),
  };
  t.quantities = readQuantities(t);
  for (const quantity of t.quantities) {
    quantityAt.set(quantity.first, quantity);
    quantityBefore.set(quantity.end, quantity);
  }
  return t;
}

function quoteOfEach(length: number, quotes: readonly Quote[]): Int32Array {
  const quoteOf = new Int32Array(length).fill(-1);
  quotes.forEach((quote, index) => {
    quoteOf.fill(index, quote.first, quote.last + 1);
  });
  return quoteOf;
}
