import type { Days } from "./days.ts";
import type { Span } from "./span.ts";

/** A date as precisely as it is written. */
export interface DatedSpan extends Days {
  span: Span;
}

interface TwoDates {
  /** Both dates, with what stands between and around them. */
  stated: Span;
  from: DatedSpan;
  to: DatedSpan;
  /** The ordinary reading under which it holds after all, where there is one. */
  reconciliation?: string;
  /** No year is written; the days are of any one. */
  yearless: boolean;
  sentence: Span;
}

/** Two dates of which the second cannot lie before the first: the ends of a range, birth and death. */
export interface OrderedDates extends TwoDates {
  kind: "order";
  /** Why, in words: "a range runs from its first date to its second". */
  because: string;
}

/** A range, and how long what it spans is said to be: "a three-year term 2019–2024". */
export interface SpannedDates extends TwoDates {
  kind: "length";
  length: Span;
  count: number;
  unit: "day" | "week" | "month" | "year";
}

export type DateOrderReading = OrderedDates | SpannedDates;
