import type { QuantityValue } from "./quantity.ts";
import type { Rational } from "./rational.ts";
import type { Span } from "./span.ts";

/** A number by itself: 3 in "$3 to $4 million". */
export interface NumberSpan extends Span {
  value: Rational;
}

/** A number of the text with its unit and its hedge, as every rule sees it. */
export interface QuantityReading extends QuantityValue, Span {
  /** The number alone, without currency or unit, as it is printed; the first one of a range. */
  number: NumberSpan;
  /** The upper number of a range. */
  upToNumber?: NumberSpan;
  /**
   * Number and the words that say how firmly it is meant, without a unit behind them: "more than 20"
   * of "more than 20 miles", but "5 miles or so".
   */
  hedged: Span;
}
