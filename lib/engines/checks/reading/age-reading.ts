import type { Days } from "./days.ts";
import type { Span } from "./span.ts";

/** An age told of somebody whose birth the text dates too. */
export interface AgeReading {
  /** The words of the age: "at the age of 99", "34-year-old". */
  stated: Span;
  age: number;
  born: Days & { span: Span };
  /** When the person is or was of that age; `span` where the text dates it. */
  on: Days & { span?: Span; because: string };
  /** Age and birth are certainly of one person, and the day is. */
  sure: boolean;
  sentence: Span;
}
