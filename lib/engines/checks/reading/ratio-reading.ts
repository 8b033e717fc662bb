import type { PrintedFigure } from "./change-reading.ts";
import type { Span } from "./span.ts";

/** One share said twice: "one in five (25 %)", "12 of the 40 members, or 30 percent". */
export interface RatioReading {
  /** The whole phrase. */
  stated: Span;
  /** The percentage; beside part and whole also a share in words. */
  percent: PrintedFigure;
  /** The share in words ("two thirds"), or a bound on it ("a majority": more than half). */
  share?: PrintedFigure;
  /** The share by its part and its whole. */
  part?: PrintedFigure;
  whole?: PrintedFigure;
  /** Both are shares of one whole beyond doubt. */
  sure: boolean;
  /** It stands in a quotation. */
  quoted: boolean;
  sentence: Span;
}
