import type { Span } from "../../span.ts";
import type { EnglishText } from "./english-text.ts";

const NEGATIONS = new Set(
  "not no never none nobody nothing nowhere neither nor without cannot".split(" "),
);

/** Every word that negates, in order: what a translation must not lose. */
export function readNegations(t: EnglishText): Span[] {
  return t.tokens.flatMap(({ lower, start, end }): Span[] =>
    NEGATIONS.has(lower) || lower.endsWith("n't") ? [{ start, end }] : [],
  );
}
