import type { Days } from "./days.ts";
import type { Firmness } from "./quantity.ts";
import type { Rational } from "./rational.ts";
import type { Span } from "./span.ts";

export type ElapsedUnit = "day" | "week" | "month" | "year";

/** A length of time that the text gives beside the dates between which it lies. */
export interface ElapsedReading {
  /** Length and dates together: "eight years as president from 2009 to 2017". */
  stated: Span;
  /** The length alone. */
  length: Span;
  count: Rational;
  unit: ElapsedUnit;
  /** "nearly eight years", "for months": which side the count may be off. */
  firmness: Firmness;
  from: Days & { span: Span };
  to: Days & { span?: Span; because: string };
  /** How the count runs: full units between, or the number that this one has ("the 12th day"). */
  counts: "between" | "ordinal";
  /** An anniversary may be kept ahead of its year, but not one that is kept on a day the text tells. */
  anniversary: false | "loose" | "kept";
  sure: boolean;
  sentence: Span;
}
