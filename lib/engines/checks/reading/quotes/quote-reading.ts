import type { Span } from "../span.ts";

/** Who is said to have said something. */
export interface SpeakerReading extends Span {
  /** The last word of a name in lower case; absent where it is no name: "she", "the minister". */
  surname?: string;
}

/** A stretch of the text in quotation marks. */
export interface QuoteReading extends Span {
  /** The words between the marks. */
  inner: Span;
  words: number;
  /** Its closing mark stands in the same paragraph. */
  closed: boolean;
  /** Nothing closes it, and the next paragraph goes on with it. */
  runsOn: boolean;
  /** The sentence in which it begins. */
  sentence: Span;
  /**
   * "speech" for a sentence or more that somebody says, "words" for some words of a sentence, "title"
   * for a work's or a thing's name; absent where the language has no reader for it.
   */
  use?: "speech" | "words" | "title";
  /** Who says it, beside the quotation; two where both sides name somebody. */
  speakers: SpeakerReading[];
  /** Some words near it say that somebody says it, or that it continues what somebody says. */
  attributed: boolean;
}
