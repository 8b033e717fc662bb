import type { Span } from "./span.ts";

/** What in a claim needs a person: no computation tells whether it holds. */
export type ClaimKind =
  | "absolute"
  | "superlative"
  | "causal"
  | "time-sensitive"
  | "anonymous-source";

/** Words that claim more than a text can show by itself. */
export interface ClaimReading extends Span {
  kind: ClaimKind;
  /** They stand in a quotation: somebody's words, and somebody's claim. */
  quoted: boolean;
  sentence: Span;
}
