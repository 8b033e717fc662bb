import type { ComparedText } from "../alignment/compared-text.ts";
import type { Run } from "../alignment/sentence-groups.ts";
import { attributionsIn } from "./attributions.ts";
import { type Meaning, meaningAmong } from "./meaning-words.ts";
import type { Quotations } from "./quotations.ts";

/** What a word of a sentence touches of what its claims say, as bits: it may be several. */
export const meaningBits: readonly [Meaning, number][] = [
  ["negation", 1],
  ["number", 2],
  ["attribution", 4],
];

const bitOf = new Map(meaningBits);

/** The meanings that bits stand for. */
export const meaningsOf = (bits: number): Meaning[] =>
  meaningBits.flatMap(([meaning, bit]) => (bits & bit ? [meaning] : []));

/** What the words of a text's sentences touch; each sentence is read once, when first asked for. */
export class SentenceMeanings {
  readonly #text: ComparedText;
  readonly #quotations: Quotations | undefined;
  readonly #read: (Uint8Array | undefined)[] = [];

  /** @param quotations of the text; undefined where it has no mark that quotes */
  constructor(text: ComparedText, quotations: Quotations | undefined) {
    this.#text = text;
    this.#quotations = quotations;
  }

  /** The bits of each word of a sentence. */
  of(sentence: number): Uint8Array {
    const known = this.#read[sentence];
    if (known) return known;
    const { words } = this.#text.wordsOf(sentence);
    const isMark = this.#quotations?.isSingleMark ?? (() => false);
    const says = attributionsIn(this.#text.text, words, isMark);
    const keys = words.map(({ key }) => key);
    const bits = says.map((said, at) => {
      const meaning = meaningAmong(keys, at);
      const own = meaning ? (bitOf.get(meaning) ?? 0) : 0;
      return own | (said ? (bitOf.get("attribution") ?? 0) : 0);
    });
    this.#read[sentence] = bits;
    return bits;
  }

  /** The bits of each word of several sentences in a row. */
  ofRun({ from, to }: Run): Uint8Array {
    if (to - from === 1) return this.of(from);
    const parts = Array.from({ length: to - from }, (_, index) => this.of(from + index));
    const bits = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      bits.set(part, at);
      at += part.length;
    }
    return bits;
  }
}
