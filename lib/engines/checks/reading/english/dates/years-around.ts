import type { EnglishText } from "../text/english-text.ts";
import { sentenceIndexAt } from "../text/spans.ts";
import { yearAt } from "./dates.ts";

const SENTENCES_BEFORE = 2;

/** The years written in the sentence of the token and in the ones just before it (`before`). */
export function yearsAround(t: EnglishText, token: number, before = SENTENCES_BEFORE): number[] {
  const index = sentenceIndexAt(t, token);
  const first = t.sentences[Math.max(0, index - before)]?.first ?? 0;
  const end = t.sentences[index]?.end ?? 0;
  const years = new Set<number>();
  for (let i = Math.max(first, token - 150); i < Math.min(end, token + 60); i++) {
    const found = yearAt(t, i);
    if (found) years.add(found.year);
  }
  return [...years];
}
