import type { QuantityValue } from "./quantity.ts";
import type { Span } from "./span.ts";

/** A quantity as it stands in the text. */
export interface PrintedQuantity extends QuantityValue, Span {}

/** One quantity told in two units or currencies: "70 miles (112 km)". */
export interface ConversionReading {
  /** Both, with what joins them. */
  stated: Span;
  first: PrintedQuantity;
  second: PrintedQuantity;
  /** That the second says the same as the first is beyond doubt. */
  sure: boolean;
  sentence: Span;
}

/** What one currency is worth in another, as the text says: "($1 = 0.92 euros)". */
export interface RateReading extends Span {
  /** The money on either side of the sign. */
  one: PrintedQuantity;
  other: PrintedQuantity;
}
