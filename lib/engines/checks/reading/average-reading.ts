import type { PrintedFigure } from "./change-reading.ts";
import type { Span } from "./span.ts";

/** A mean, the number of cases that it is taken over, and their total where that is printed. */
export interface AverageReading {
  /** The whole phrase. */
  stated: Span;
  mean: PrintedFigure;
  count: PrintedFigure;
  /** Without it the things averaged are whole ones. */
  total?: PrintedFigure;
  /** It stands in a quotation. */
  quoted: boolean;
  sentence: Span;
}
