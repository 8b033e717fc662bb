import { makeArticle, Vocabulary, writeOut } from "../anchoring/article.ts";
import { Random } from "../anchoring/random.ts";

/** How much lies over an article. */
export interface Size {
  words: number;
  annotations: number;
  claims: number;
}

/** What lies over words of the text (UTF-16 offsets). */
export interface Place {
  start: number;
  end: number;
}

/** A text by chance, the same in every run, with words as often as in a real one. */
export function benchText(words: number): string {
  const random = new Random(words);
  return writeOut(makeArticle(new Vocabulary(random), random, words)).text;
}

/** Places of one to twelve words anywhere in the text; many overlap, none goes over a line end. */
export function benchPlaces(text: string, count: number, seed: number): Place[] {
  const random = new Random(seed);
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return Array.from({ length: count }, () => {
    const first = random.below(words.length);
    const last = Math.min(first + random.below(12), words.length - 1);
    const start = words[first]?.start ?? 0;
    const lineEnd = text.indexOf("\n", start);
    const end = words[last]?.end ?? start;
    return { start, end: lineEnd < 0 ? end : Math.min(end, lineEnd) };
  });
}
