import type { QuantityValue } from "./quantity.ts";
import type { Rational } from "./rational.ts";
import type { Span } from "./span.ts";

/** A figure of a relation: what is printed and what it means. */
export interface PrintedFigure extends Span {
  quantity: QuantityValue;
}

/** By how much something is said to have changed, or to differ. */
export interface StatedAmount extends Span {
  as: "percent" | "points" | "absolute" | "factor";
  /** For a factor ("doubled") the number of times. */
  quantity: QuantityValue;
  /** Other values that its words may have: "three times more" is 3 or 4 times. */
  otherwise?: Rational;
  /** 1 for a rise, -1 for a fall, 0 where its words do not say. */
  sign: -1 | 0 | 1;
}

/** Two figures, one becoming the other or standing against it, and what is said of the step. */
export interface ChangeReading {
  /** The whole phrase: from the first to the last word that takes part. */
  stated: Span;
  from: PrintedFigure;
  to: PrintedFigure;
  /** `gap`: two figures of one time that are apart by the amount; its sign does not matter. */
  relation: "change" | "gap";
  amounts: StatedAmount[];
  /** The word that says which way it went. */
  direction?: Span & { sign: -1 | 1 };
  /** The amount from which one of the figures, not printed itself, is worked out. */
  workedOut?: PrintedFigure;
  /** Another ordinary reading of the figures: "fell from 10 to 15 degrees" may tell by how much. */
  mayBeRange: boolean;
  /** It stands in a quotation. */
  quoted: boolean;
  sentence: Span;
}

/** "Three times more": three times as many, or three times as many again. */
export interface TimesMoreReading {
  stated: Span;
  times: Rational;
  sentence: Span;
}
