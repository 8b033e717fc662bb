import type { ComparedText } from "../alignment/compared-text.ts";
import type { Stretch } from "../alignment/sentences.ts";
import type { Quotations } from "./quotations.ts";
import { meaningBits, type SentenceMeanings } from "./sentence-meanings.ts";

const ATTRIBUTION = new Map(meaningBits).get("attribution") ?? 0;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Who says what a text quotes, where that is said in another sentence than the words are in. */
export class QuotationSpeakers {
  readonly #text: ComparedText;
  readonly #quotations: Quotations;
  readonly #meanings: SentenceMeanings;
  readonly #known = new Map<number, string>();

  constructor(text: ComparedText, quotations: Quotations, meanings: SentenceMeanings) {
    this.#text = text;
    this.#quotations = quotations;
    this.#meanings = meanings;
  }

  /** The quotation that a stretch begins or ends in. */
  quotationOf({ start, end }: Stretch): Stretch | undefined {
    return this.#quotations.around(start) ?? this.#quotations.around(end - 1);
  }

  /** The text of all sentences that may tell who says a quotation. */
  surroundings(quotation: Stretch): string {
    const [opens, closes] = this.#sentencesOf(quotation);
    return this.#text.text.slice(
      this.#text.sentences[Math.max(0, opens - 1)]?.start,
      this.#text.sentences[closes]?.end,
    );
  }

  /**
   * The words that say who says a quotation: in the sentences in which it opens and closes; where there is none, in
   * the one before, when that leads to it or quotes too: “We left,” Roth said. “It is over.”
   */
  of(quotation: Stretch): string {
    const known = this.#known.get(quotation.start);
    if (known !== undefined) return known;
    const [opens, closes] = this.#sentencesOf(quotation);
    const own = this.#saidBeside(opens);
    if (closes !== opens) own.push(...this.#saidBeside(closes));
    const said = own.length === 0 && this.#leadsTo(opens) ? this.#saidBeside(opens - 1) : own;
    this.#known.set(quotation.start, said.join(" "));
    return said.join(" ");
  }

  #sentencesOf({ start, end }: Stretch): [number, number] {
    return [this.#text.sentenceAt(start - 1), this.#text.sentenceAt(end - 1)];
  }

  /** The words of a sentence that say who speaks and are not quoted themselves. */
  #saidBeside(sentence: number): string[] {
    const bits = this.#meanings.of(sentence);
    return this.#text
      .wordsOf(sentence)
      .words.filter(
        ({ key, start }, at) =>
          ((bits[at] ?? 0) & ATTRIBUTION) !== 0 &&
          letterOrDigit.test(key) &&
          !this.#quotations.holds(start),
      )
      .map(({ key }) => key);
  }

  #leadsTo(sentence: number): boolean {
    const [before, own] = [this.#text.sentences[sentence - 1], this.#text.sentences[sentence]];
    if (!before || !own) return false;
    const { text } = this.#text;
    if (text.charAt(before.end - 1) === ":") return true;
    if (text.slice(before.end, own.start).includes("\n")) return false;
    return this.#text
      .wordsOf(sentence - 1)
      .words.some(({ start }) => this.#quotations.holds(start));
  }
}
