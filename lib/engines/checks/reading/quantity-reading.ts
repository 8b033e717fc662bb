import type { QuantityValue } from "./quantity.ts";
import type { Span } from "./span.ts";

/** A number of the text with its unit and its hedge, as every rule sees it. */
export interface QuantityReading extends QuantityValue, Span {
  /** The number alone, without currency or unit; the first one of a range. */
  number: Span;
  /** The upper number of a range. */
  upToNumber?: Span;
  /** With the words that say how firmly it is meant: "more than 20". */
  hedged: Span;
}
