import type { AverageReading } from "./average-reading.ts";
import type { ChangeReading, TimesMoreReading } from "./change-reading.ts";
import type { RatioReading } from "./ratio-reading.ts";
import type { SharesReading } from "./shares-reading.ts";
import type { SumReading } from "./sum-reading.ts";

/** What the figures of a text say of each other. */
export interface ArithmeticReading {
  changes: ChangeReading[];
  timesMore: TimesMoreReading[];
  sums: SumReading[];
  ratios: RatioReading[];
  shares: SharesReading[];
  averages: AverageReading[];
}

/** A text in which no figure says anything of another, or none was looked for. */
export const NO_ARITHMETIC: ArithmeticReading = {
  changes: [],
  timesMore: [],
  sums: [],
  ratios: [],
  shares: [],
  averages: [],
};
