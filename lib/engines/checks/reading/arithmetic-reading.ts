import type { ChangeReading, TimesMoreReading } from "./change-reading.ts";

/** What the figures of a text say of each other. */
export interface ArithmeticReading {
  changes: ChangeReading[];
  timesMore: TimesMoreReading[];
}

/** A text in which no figure says anything of another, or none was looked for. */
export const NO_ARITHMETIC: ArithmeticReading = { changes: [], timesMore: [] };
