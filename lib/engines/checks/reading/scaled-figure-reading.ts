import type { QuantityValue } from "./quantity.ts";
import type { Span } from "./span.ts";

/** A large figure that another place of the text has too, in its digits if not in its scale. */
export interface ScaledFigureReading extends Span {
  /** The figure alone, without the noun behind it. */
  figure: Span;
  quantity: QuantityValue;
  /** Its digits without the zeros at the end: "42" for 4.2 million. */
  digits: string;
  /** What it is of, in the singular: "deal" for "a deal worth $4.2bn" and "the $4.2bn deal". */
  heads: readonly string[];
  /** A noun behind it that says little of what it is of: "person"; "" for none. */
  vague: string;
  /** Words that stand around it in its sentence. */
  words: readonly string[];
  /** Those of them that are names. */
  names: readonly string[];
  /** Years that its sentence tells. */
  years: readonly string[];
  /** "A day" for "1.5 million barrels a day"; "" for none. */
  rate: string;
  /** "The $4.2bn deal": it is known. */
  definite: boolean;
  /** It stands in the headline, which tells what the text begins with. */
  headline: boolean;
  quoted: boolean;
  /** The sentence corrects, compares or doubts: another figure may stand in it on purpose. */
  corrected: boolean;
  sentenceIndex: number;
  sentence: Span;
}
