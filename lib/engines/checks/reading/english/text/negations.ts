import type { Span } from "../../span.ts";
import { type EnglishText, tokensOf } from "./english-text.ts";
import { spanOf } from "./spans.ts";

const NEGATIONS = "not no never none nobody nothing nowhere neither nor without cannot".split(" ");

/** Every word that negates, in order: what a translation must not lose. */
export function readNegations(t: EnglishText): Span[] {
  const contracted = [...t.indices.keys()].filter((word) => word.endsWith("n't"));
  return tokensOf(t, [...NEGATIONS, ...contracted]).map((at) => spanOf(t, at, at + 1));
}
