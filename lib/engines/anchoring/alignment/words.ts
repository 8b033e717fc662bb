import { foldVariants, hasVariants, haveOtherVowels } from "./fold-variants.ts";
import type { Stretch } from "./sentences.ts";

/** A word, a number or a mark of punctuation, with what it is compared by. */
export interface Word extends Stretch {
  key: string;
  /** As it stands in the text, where that is not its key. */
  written?: string;
}

/**
 * What is never cut in two: a flag or an emoji with its modifiers, three dots, dashes in a row, one
 * character of a script that is written without spaces, a word or a number with the marks inside it
 * ("didn't", "1,200.5"), any other mark with what combines with it. White space and marks that cannot be seen are
 * no words; a word goes on behind one.
 */
const joiners = "\\u200C\\u200D";
const unseen =
  "\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFE00-\\uFE0F\\uFEFF";
const unbroken = `[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${joiners}]*`;
const letters = `${unbroken}(?:[${unseen}]+${unbroken})*`;
const word = new RegExp(
  [
    String.raw`\p{RI}\p{RI}`,
    String.raw`\p{Extended_Pictographic}(?:\uFE0F|\u20E3|\p{EMod}|\u200D\p{Extended_Pictographic})*`,
    String.raw`\.{3}`,
    String.raw`[-\u2010-\u2015\u2212]+`,
    String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]\p{M}*`,
    `${letters}(?:['’.,]${letters})*`,
    `[^\\s${unseen}](?:\\p{M}|[${joiners}])*`,
  ].join("|"),
  "gu",
);

/** The words of a stretch of a text, in order. Linear in its length. */
export function wordsIn(text: string, stretch: Stretch): Word[] {
  const words = wordsAsWritten(text, stretch);
  if (!hasVariants(text.slice(stretch.start, stretch.end))) return words;
  for (const each of words) {
    // A mark that stands alone is what it is.
    const folded = foldVariants(each.key) || each.key;
    if (folded === each.key) continue;
    each.written = each.key;
    each.key = folded;
  }
  return words;
}

/** Whether two words are the same, letter case included. */
export function isSameWord(one: Word | undefined, other: Word | undefined): boolean {
  if (!one || !other || one.key !== other.key) return false;
  return !(one.written && other.written && haveOtherVowels(one.written, other.written));
}

/** As `wordsIn`, each with its own letters for its key: typographic variants are different words. */
export function wordsAsWritten(text: string, { start, end }: Stretch): Word[] {
  const words: Word[] = [];
  const passage = text.slice(start, end);
  word.lastIndex = 0;
  for (let found = word.exec(passage); found; found = word.exec(passage)) {
    const from = start + found.index;
    const key = found[0];
    words.push({ start: from, end: from + key.length, key });
  }
  return words;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** How much it says that two sentences share a word: much for a long word or a number, little for a mark. */
export function weightOf(key: string): number {
  if (!letterOrDigit.test(key)) return 1;
  return key.length > 3 || /\p{N}/u.test(key) ? 4 : 2;
}
