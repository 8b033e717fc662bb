import { type EnglishText, lowerAt } from "../text/english-text.ts";

/** The words of a claim by their tokens; `end` is exclusive. */
export interface ClaimSpan {
  first: number;
  end: number;
}

/** Where these phrases stand, each looked up by the word of it that the text has least often. */
export function phrasesOf(t: EnglishText, phrases: readonly string[]): ClaimSpan[] {
  return phrases.flatMap((phrase) => {
    const words = phrase.split(" ");
    let [rarest, offset]: [readonly number[] | undefined, number] = [undefined, 0];
    for (const [index, word] of words.entries()) {
      const places = t.indices.get(word) ?? [];
      if (!rarest || places.length < rarest.length) [rarest, offset] = [places, index];
    }
    return (rarest ?? [])
      .map((at) => at - offset)
      .filter((first) => words.every((word, index) => lowerAt(t, first + index) === word))
      .map((first) => ({ first, end: first + words.length }));
  });
}
