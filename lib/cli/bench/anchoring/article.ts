import type { Random } from "./random.ts";

/** A word of an article in the making; it stays itself while the text around it is edited. */
export interface Token {
  id: number;
  text: string;
  /** The token that this one was written over. */
  replaces?: number;
}

/** A sentence in the making: words, the last with its point. */
export interface Sentence {
  tokens: Token[];
  /** Whether a new block begins with it. */
  opensBlock: boolean;
}

const common =
  "the of and to in a that is was for on with as at by from it be are this had has were which or an but one all they their more about up out new also after".split(
    " ",
  );
const syllables =
  "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bran chel dorn fris gost".split(" ");

/** Words as often as in a real text: a few very often, most of them seldom. */
export class Vocabulary {
  readonly #random: Random;
  readonly #rare: string[] = [];
  #ids = 0;

  constructor(random: Random, size = 6_000) {
    this.#random = random;
    for (let at = 0; at < size; at += 1) {
      const length = 2 + random.below(3);
      this.#rare.push(Array.from({ length }, () => random.pick(syllables)).join(""));
    }
  }

  word(): string {
    const random = this.#random;
    if (random.next() < 0.42) return random.pick(common);
    if (random.next() < 0.06) return String(1 + random.below(random.next() < 0.5 ? 30 : 5_000));
    const skewed = Math.floor(random.next() ** 2.5 * this.#rare.length);
    const word = this.#rare[skewed] ?? "word";
    return random.next() < 0.1 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  }

  token(text: string, replaces?: number): Token {
    this.#ids += 1;
    return { id: this.#ids, text, ...(replaces === undefined ? {} : { replaces }) };
  }

  sentence(opensBlock: boolean): Sentence {
    const length = 6 + this.#random.below(22);
    const tokens = Array.from({ length }, () => this.token(this.word()));
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first) first.text = first.text.charAt(0).toUpperCase() + first.text.slice(1);
    if (last) last.text += ".";
    return { tokens, opensBlock };
  }
}

/** An article of about so many words. */
export function makeArticle(vocabulary: Vocabulary, random: Random, words: number): Sentence[] {
  const sentences: Sentence[] = [];
  for (let written = 0; written < words; ) {
    const sentence = vocabulary.sentence(sentences.length === 0 || random.next() < 0.25);
    sentences.push(sentence);
    written += sentence.tokens.length;
  }
  return sentences;
}

/** The text, and where each word stands in it. */
export function writeOut(sentences: readonly Sentence[]) {
  const places = new Map<number, { start: number; end: number }>();
  let text = "";
  for (const { tokens, opensBlock } of sentences) {
    if (text !== "") text += opensBlock ? "\n" : " ";
    tokens.forEach(({ id, text: word }, at) => {
      if (at > 0) text += " ";
      places.set(id, { start: text.length, end: text.length + word.length });
      text += word;
    });
  }
  return { text, places };
}
