import { isRightToLeft } from "./reading-order.ts";

/**
 * Words of scripts from right to left as PDF.js gives them, and as they are. It turns a word letter by letter, so
 * that two letters which are drawn as one (“لا”) change places.
 * @param drawn the glyphs of each stretch, in the order in which they are drawn, by the letters that they stand for
 */
export function joinedLetters(drawn: readonly (readonly string[])[]): Map<string, string> {
  const plain = new Set<string>();
  const found = new Map<string, string>();
  for (const word of drawn.flatMap(wordsOf)) {
    const is = word.toReversed().join("");
    const given = Array.from(word.join("")).reverse().join("");
    if (is === given) plain.add(is);
    else if (isRightToLeft(is)) found.set(given, is);
  }
  // What is a word as it stands cannot be told from what was turned.
  for (const word of plain) found.delete(word);
  return found;
}

function wordsOf(glyphs: readonly string[]): string[][] {
  const words: string[][] = [[]];
  for (const glyph of glyphs) {
    if (/^\s/.test(glyph)) words.push([]);
    if (glyph.trim() !== "") words.at(-1)?.push(glyph.trim());
    if (/.\s$/.test(glyph)) words.push([]);
  }
  return words.filter((word) => word.length > 0);
}

/** A stretch of text with its words as they are. */
export const withJoinedLetters = (text: string, words: ReadonlyMap<string, string>): string =>
  words.size === 0 ? text : text.replace(/\S+/g, (word) => words.get(word) ?? word);
