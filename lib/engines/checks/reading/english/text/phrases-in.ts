import type { CountPhrase } from "../lists/count-phrases.ts";
import type { Sentence } from "./sentences.ts";

/** Longer than any list that a count of this engine reaches; keeps the reading linear. */
const MAX_LIST_TOKENS = 400;

/** The furthest token that a list beginning at `first` may reach inside its sentence. */
export function listLimit(sentence: Sentence, first: number): number {
  return Math.min(sentence.end, first + MAX_LIST_TOKENS);
}

/** How many chunks to cut for a list that is to give `count` things, each with what belongs to it. */
export function listLength(count: number): number {
  return 12 + 4 * count;
}

/** A sentence that counts things, with its count phrases in order. */
export interface CountingSentence {
  sentence: Sentence;
  index: number;
  inside: readonly CountPhrase[];
}

/** The sentences in which count phrases stand, each with them, in the order of the text. */
export function phrasesBySentence(
  sentences: readonly Sentence[],
  phrases: readonly CountPhrase[],
): CountingSentence[] {
  const found: CountingSentence[] = [];
  let at = 0;
  for (let index = 0; index < sentences.length && at < phrases.length; index++) {
    const sentence = sentences[index] as Sentence;
    const first = at;
    while (at < phrases.length && (phrases[at] as CountPhrase).first < sentence.end) at++;
    if (at > first) found.push({ sentence, index, inside: phrases.slice(first, at) });
  }
  return found;
}
