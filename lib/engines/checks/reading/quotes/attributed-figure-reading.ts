import type { FigureReading } from "../document/figure-reading.ts";
import type { Span } from "../span.ts";

/** A number that the text says somebody or something else gives. */
export interface AttributedFigureReading {
  figure: FigureReading;
  /** The words that say whose it is: "according to the report". */
  by: Span;
  /** It is said to come from a report, a study, a statement: from something that can be attached. */
  fromDocument: boolean;
  sentence: Span;
}
