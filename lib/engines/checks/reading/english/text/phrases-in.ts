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

const NONE: readonly CountPhrase[] = [];

/** Walks the sentences with the count phrases that stand in each, both in the order of the text. */
export function* phrasesBySentence(
  sentences: readonly Sentence[],
  phrases: readonly CountPhrase[],
): Generator<{ sentence: Sentence; index: number; inside: readonly CountPhrase[] }> {
  let at = 0;
  for (const [index, sentence] of sentences.entries()) {
    const first = at;
    while (at < phrases.length && (phrases[at] as CountPhrase).first < sentence.end) at++;
    // Most sentences count nothing: no list is made for them.
    yield { sentence, index, inside: at === first ? NONE : phrases.slice(first, at) };
  }
}
