import type { Span } from "../span.ts";

/** A stretch of the text in quotation marks. */
export interface QuoteReading extends Span {
  /** The words between the marks. */
  inner: Span;
  words: number;
  /** Its closing mark stands in the same paragraph. */
  closed: boolean;
  /** The sentence in which it begins. */
  sentence: Span;
}
