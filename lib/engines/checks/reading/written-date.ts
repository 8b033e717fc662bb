import type { Span } from "./span.ts";

/** A date as written, no year filled in. */
export interface WrittenDate extends Span {
  year?: number;
  /** 1–12 */
  month?: number;
  day?: number;
}
