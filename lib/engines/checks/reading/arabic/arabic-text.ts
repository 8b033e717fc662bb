import type { Quote } from "../quotes/quotes.ts";
import type { Rational } from "../rational.ts";
import type { Span } from "../span.ts";
import type { Token } from "../token.ts";

/** A number in digits or words. Token indices: `first` inclusive, `end` exclusive. */
export interface ArabicNumber {
  first: number;
  end: number;
  form: "cardinal" | "ordinal";
  value: Rational;
  inDigits: boolean;
}

/** A country as written; `start` leaves out an "and" or a preposition written as part of it. */
export interface ArabicPlace {
  first: number;
  end: number;
  start: number;
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** "And" is written as part of it: وكندا. */
  joined: boolean;
}

/** An Arabic text cut up once. Offsets are those of the text as it was given. */
export interface ArabicText {
  text: string;
  tokens: Token[];
  /** For each token how the word lists spell it. */
  keys: string[];
  blockStarts: number[];
  /** Token indices, `end` exclusive. */
  sentences: { first: number; end: number }[];
  quotes: Quote[];
  numbers: ArabicNumber[];
  numberAt: Map<number, ArabicNumber>;
  places: ArabicPlace[];
  /** For each token the index of its sentence. */
  sentenceOf: Int32Array;
}

/** The stretch of text that these tokens cover; `end` exclusive. */
export function spanOf(t: ArabicText, first: number, end: number): Span {
  return { start: t.tokens[first]?.start ?? 0, end: t.tokens[end - 1]?.end ?? 0 };
}

/** The stretch of the sentence in which the token stands. */
export function sentenceSpanAt(t: ArabicText, token: number): Span {
  const sentence = t.sentences[t.sentenceOf[token] ?? 0];
  return spanOf(t, sentence?.first ?? 0, sentence?.end ?? 0);
}

export function keyAt(t: ArabicText, index: number): string {
  return t.keys[index] ?? "";
}

/** The word without an "and" written as part of it. */
export function withoutAnd(key: string): string {
  return key.length > 2 && key.startsWith("و") ? key.slice(1) : key;
}
