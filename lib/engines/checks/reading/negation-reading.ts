import type { Span } from "./span.ts";

/** A word that negates. */
export interface NegationReading extends Span {
  /** Another language may say it with no word that negates: "without", "refused", "no later than". */
  loose: boolean;
}
