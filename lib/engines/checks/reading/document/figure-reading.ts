import type { QuantityReading } from "../quantity-reading.ts";

/** A number with what it counts or measures. */
export interface FigureReading extends QuantityReading {
  /** Alike for two numbers of the same thing; absent where the text leaves it out. */
  of?: string;
  /** It is a part of a whole that is told beside it: "18 of its 212 branches". */
  isPart?: boolean;
}
