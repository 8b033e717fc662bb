import type { Days } from "./days.ts";
import type { Span } from "./span.ts";

/** An age told of somebody whose birth the text dates too. */
export interface CountedAge {
  kind: "counted";
  /** The words of the age: "at the age of 99", "34-year-old". */
  stated: Span;
  age: number;
  born: Days & { span: Span };
  /** When the person is or was of that age; `span` where the text dates it. */
  on: Days & { span?: Span; because: string };
  /** It is the age reached in that year: "turned 40", "her 90th birthday". */
  reached: boolean;
  /** Age and birth are certainly of one person, and the day is. */
  sure: boolean;
  sentence: Span;
}

/** An age told once more of one person, as of the same day. */
export interface RepeatedAge {
  kind: "repeated";
  stated: Span;
  age: number;
  /** The age told of the same person before. */
  earlier: Span & { age: number };
  sentence: Span;
}

export type AgeReading = CountedAge | RepeatedAge;

/** An age that stands alone beside a name: 34 in "Ann Cole, 34,". */
export interface BareAge extends Span {
  age: number;
}
