import type { PrintedFigure } from "./change-reading.ts";
import type { Span } from "./span.ts";

/** A whole, and the figures that are parts of it. */
export interface SumReading {
  /** The whole with what it counts: "six delegates". */
  stated: Span;
  whole: PrintedFigure;
  parts: PrintedFigure[];
  /**
   * `all`: the parts make up the whole. `some`: they are parts apart from each other, and there may
   * be more. `each`: parts that may overlap; none can exceed the whole.
   */
  cover: "all" | "some" | "each";
  /** Which figures belong to the sum is beyond doubt. */
  sure: boolean;
  /** It stands in a quotation. */
  quoted: boolean;
  sentence: Span;
}
