import type { Stretch } from "./sentences.ts";

/** A word, a number or a mark of punctuation, with what it is compared by. */
export interface Word extends Stretch {
  key: string;
}

/**
 * What is never cut in two: a flag or an emoji with its modifiers, three dots, dashes in a row, one
 * character of a script that is written without spaces, a word or a number with the marks inside it
 * ("didn't", "1,200.5"), any other mark with what combines with it. White space and direction marks
 * are no words.
 */
const joiners = "\\u200C\\u200D";
const letters = `(?:[\\p{L}\\p{N}](?:\\p{M}|[${joiners}])*)+`;
const word = new RegExp(
  [
    String.raw`\p{RI}\p{RI}`,
    String.raw`\p{Extended_Pictographic}(?:\uFE0F|\u20E3|\p{EMod}|\u200D\p{Extended_Pictographic})*`,
    String.raw`\.{3}`,
    String.raw`[-\u2010-\u2015\u2212]+`,
    String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]\p{M}*`,
    `${letters}(?:['’.,]${letters})*`,
    String.raw`[^\s\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069](?:\p{M}|\uFE0F|[\u200C\u200D])*`,
  ].join("|"),
  "gu",
);

const singleMark = /['‘’‚‛′`´]/g;
const doubleMark = /["“”„‟″«»]/g;
const dashRun = /[-\u2010-\u2015\u2212]+/g;
const dots = /\.{3}/g;

/** Whether a text holds anything that has typographic variants, or white space other than one space. */
const variant =
  /['‘’‚‛′`´"“”„‟″«»\u2010-\u2015\u2212-]|\.{3}|\s\s|[^\S ]|[\u00AD\u200B\u2060\uFEFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|[\u0300-\u036F]/;
/** What has no ink and no sound: soft hyphens, zero-width spaces, joiners of words. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;
const direction = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** The text with each character's typographic variants made one, and white space one space. */
export function foldVariants(text: string): string {
  if (!variant.test(text)) return text;
  return text
    .normalize("NFC")
    .replaceAll(invisible, "")
    .replaceAll(direction, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(singleMark, "'")
    .replaceAll(doubleMark, '"')
    .replaceAll(dashRun, "-")
    .replaceAll(dots, "…");
}

/** The words of a stretch of a text, in order. Linear in its length. */
export function wordsIn(text: string, stretch: Stretch): Word[] {
  const words = wordsAsWritten(text, stretch);
  if (!variant.test(text.slice(stretch.start, stretch.end))) return words;
  for (const each of words) each.key = foldVariants(each.key);
  return words;
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
