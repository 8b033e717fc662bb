import type { Span } from "../../span.ts";
import type { EnglishText } from "./english-text.ts";

/** The stretch of text that these tokens cover; `end` exclusive, or past the text's last token. */
export function spanOf(t: EnglishText, first: number, end: number): Span {
  const last = t.tokens[Math.min(end, t.tokens.length) - 1];
  return { start: t.tokens[first]?.start ?? 0, end: last?.end ?? 0 };
}

/** The index of the sentence in which the token stands. */
export function sentenceIndexAt(t: EnglishText, token: number): number {
  let [low, high] = [0, t.sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((t.sentences[middle]?.first ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The stretch of the sentence in which the token stands. */
export function sentenceSpanAt(t: EnglishText, token: number): Span {
  const sentence = t.sentences[sentenceIndexAt(t, token)];
  return spanOf(t, sentence?.first ?? 0, sentence?.end ?? 0);
}
