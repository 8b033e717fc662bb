import { type WordPlace, wordsOf } from "./fold-words.ts";

/** A piece of a text that is shown, and whether it is what was looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

export interface Passage {
  pieces: Piece[];
  /** Where the first hit stands, in UTF-16 units of the text; undefined where there is none. */
  hitAt: number | undefined;
  /** Whether text was left out before it, after it. */
  isCut: { start: boolean; end: boolean };
}

/** How many words a passage has, and how many of them stand before its first hit. */
const passageWords = 36;
const wordsBefore = 8;

/** The number of the word from which on a passage holds the most hits. */
function densestHit(hits: readonly number[]): number | undefined {
  let best: { from: number; count: number } | undefined;
  let last = 0;
  for (const [index, from] of hits.entries()) {
    last = Math.max(last, index);
    while (last < hits.length && (hits[last] ?? 0) < from + passageWords - wordsBefore) last += 1;
    if (!best || last - index > best.count) best = { from, count: last - index };
  }
  return best?.from;
}

/** The whole text, its hits told apart; `hits` are numbers of words, the first is 1. */
export function markHits(text: string, hits: readonly number[]): Piece[] {
  return cut(text, wordsOf(text), new Set(hits), 0, text.length);
}

/** The words around the place of a text where the most hits stand together; its beginning, where there is none. */
export function passageOf(text: string, hits: readonly number[]): Passage {
  const words = wordsOf(text);
  const known = hits.filter((hit) => hit <= words.length);
  const densest = densestHit(known);
  const first = Math.max((densest ?? 1) - 1 - wordsBefore, 0);
  const last = Math.min(first + passageWords, words.length);
  const isCut = { start: first > 0, end: last < words.length };
  const start = isCut.start ? (words[first]?.start ?? 0) : 0;
  const end = isCut.end ? (words[last - 1]?.end ?? text.length) : text.length;
  const pieces = cut(text, words, new Set(known), start, end);
  return { pieces, hitAt: densest === undefined ? undefined : words[densest - 1]?.start, isCut };
}

function cut(
  text: string,
  words: readonly WordPlace[],
  hits: ReadonlySet<number>,
  start: number,
  end: number,
): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const [index, word] of words.entries()) {
    if (word.end > end || !hits.has(index + 1) || word.start < at) continue;
    if (word.start > at) pieces.push({ text: text.slice(at, word.start), hit: false });
    pieces.push({ text: text.slice(word.start, word.end), hit: true });
    at = word.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), hit: false });
  return pieces;
}

/** The numbers of the words that are one of these, for a text longer than the database counts words. */
export function findWords(text: string, wanted: ReadonlySet<string>): number[] {
  return wordsOf(text).flatMap(({ folded }, index) => (wanted.has(folded) ? [index + 1] : []));
}
