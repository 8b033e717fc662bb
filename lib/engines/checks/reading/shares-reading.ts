import type { PrintedFigure } from "./change-reading.ts";
import type { Span } from "./span.ts";

/** Shares of one whole, of which no part is counted twice. */
export interface SharesReading {
  /** From the first share to the last, or the heading over lines of shares. */
  stated: Span;
  shares: PrintedFigure[];
  /** They are said to be all of it; otherwise there may be more. */
  complete: boolean;
  /** It stands in a quotation. */
  quoted: boolean;
  sentence: Span;
}
