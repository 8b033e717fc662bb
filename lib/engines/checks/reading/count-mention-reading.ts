import type { QuantityValue } from "./quantity.ts";
import type { Span } from "./span.ts";

/**
 * How a count points back to what the text has told: "all" ("all six suspects"), "known" ("the six
 * suspects"), "event" ("the blast killed six"), "headline" (told before the text begins), "first".
 */
export type CountReference = "all" | "known" | "event" | "headline" | "first";

/** A number of some thing, or of those to whom something happened, as one place of the text has it. */
export interface CountMentionReading extends Span {
  quantity: QuantityValue;
  /** What is counted, the same wherever it is told: "killed", "killed soldier", "suspect", "USD deal". */
  of: string;
  /**
   * By what befell people ("killed"), by what else was done ("close store"), by a noun alone
   * ("suspect"), or as what a noun has ("$5m deal").
   */
  by: "deed" | "act" | "noun" | "property";
  reference: CountReference;
  /** Words that narrow the noun: "EU" in "17 EU countries"; "" for none. */
  qualifier: string;
  /** A part, an addition, an update or a guess: it need not agree with another count. */
  loose: boolean;
  /** Years and the like that its sentence tells, in one form: "2019", "last year". */
  times: string;
  /** Months that its sentence tells, in one form. */
  months: string;
  /** Places that its sentence tells. */
  places: readonly string[];
  /** Who says so, where the sentence tells: "police". */
  source: string;
  /** The ordinal of its sentence, counted from 0. */
  sentenceIndex: number;
  sentence: Span;
}
