import { foldVariants } from "./fold-variants.ts";
import type { Run } from "./sentence-groups.ts";
import { type Stretch, sentencesOf } from "./sentences.ts";
import { type Word, weightOf, wordsIn } from "./words.ts";

/** Numbers for what is alike, shared by both sides of a comparison. */
export class Keys {
  readonly #numbers = new Map<string, number>();
  readonly #weights: number[] = [];

  numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#weights.push(weightOf(key)) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  readonly weightOf = (number: number): number => this.#weights[number] ?? 1;
}

/** The words of one sentence, as numbers, and what they weigh together. */
export interface SentenceWords {
  words: readonly Word[];
  keys: readonly number[];
  weight: number;
}

/** One side of a comparison: a text cut into sentences; the words of a sentence are read when asked for. */
export class ComparedText {
  readonly text: string;
  readonly sentences: readonly Stretch[];
  /** What each sentence is compared by. */
  readonly keys: Int32Array;
  readonly #words: (SentenceWords | undefined)[] = [];
  readonly #keys: Keys;

  constructor(text: string, sentenceKeys: Keys, wordKeys: Keys) {
    this.text = text;
    this.sentences = sentencesOf(text);
    this.keys = Int32Array.from(this.sentences, ({ start, end }) =>
      sentenceKeys.numberOf(foldVariants(text.slice(start, end))),
    );
    this.#keys = wordKeys;
  }

  wordsOf(sentence: number): SentenceWords {
    const known = this.#words[sentence];
    if (known) return known;
    const stretch = this.sentences[sentence] ?? { start: 0, end: 0 };
    const words = wordsIn(this.text, stretch);
    const keys = words.map(({ key }) => this.#keys.numberOf(key.toLowerCase()));
    const weight = keys.reduce((sum, key) => sum + this.#keys.weightOf(key), 0);
    const read = { words, keys, weight };
    this.#words[sentence] = read;
    return read;
  }

  /** The words of several sentences in a row, with their numbers. */
  wordsOfRun({ from, to }: Run): { words: Word[]; keys: number[] } {
    const words: Word[] = [];
    const keys: number[] = [];
    for (let sentence = from; sentence < to; sentence += 1) {
      const read = this.wordsOf(sentence);
      // One by one: a line may hold more words than a call takes arguments.
      for (const word of read.words) words.push(word);
      for (const key of read.keys) keys.push(key);
    }
    return { words, keys };
  }

  /** The stretch of several sentences in a row. */
  stretchOf({ from, to }: Run): Stretch {
    const [first, last] = [this.sentences[from], this.sentences[to - 1]];
    return { start: first?.start ?? 0, end: last?.end ?? 0 };
  }

  /** The sentence that holds an offset or begins after it; the number of sentences after the last. */
  sentenceAt(offset: number): number {
    let low = 0;
    let high = this.sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
