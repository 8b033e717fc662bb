import type { QuantityValue } from "../../quantity.ts";
import type { NumberReading } from "./numbers.ts";

/** A number with its unit. Token indices: `first` inclusive, `end` exclusive, unit included. */
export interface Quantity extends QuantityValue {
  first: number;
  end: number;
  /** The number itself, the first one of a range. */
  number: NumberReading;
  /** The second number of a range. */
  upToNumber?: NumberReading;
  /**
   * Number and the words that say how firmly it is meant, "between" or "from" before a range
   * included; a unit behind them is not.
   */
  hedgedFirst: number;
  hedgedEnd: number;
}
