import { isSameWord, type Word } from "./words.ts";

/** Words taken out and words put in at one place, as indices into the words of either side. */
export interface Hunk {
  from: number;
  fromEnd: number;
  to: number;
  toEnd: number;
}

/** The words of a passage before and after, and which became which. */
export interface WordLinks {
  from: readonly Word[];
  to: readonly Word[];
  /** For each old word the new word that is the same but for letter case, or -1; in order. */
  matches: Int32Array;
  /** What differs, letter case included, in order. */
  hunks: readonly Hunk[];
}

/** Gathers the differences between two lists of aligned words. */
export function wordLinksOf(
  from: readonly Word[],
  to: readonly Word[],
  matches: Int32Array,
): WordLinks {
  const hunks: Hunk[] = [];
  let [at, next] = [0, 0];
  const close = (fromEnd: number, toEnd: number) => {
    if (fromEnd > at || toEnd > next) hunks.push({ from: at, fromEnd, to: next, toEnd });
  };
  matches.forEach((other, index) => {
    if (other < 0 || !isSameWord(from[index], to[other])) return;
    close(index, other);
    at = index + 1;
    next = other + 1;
  });
  close(from.length, to.length);
  return { from, to, matches, hunks };
}

/** The hunk that an old word is taken out in. */
export function hunkOf({ hunks }: WordLinks, word: number): Hunk | undefined {
  const hunk = hunks[firstIndex(hunks.length, (at) => (hunks[at]?.fromEnd ?? 0) > word)];
  return hunk && hunk.from <= word ? hunk : undefined;
}

/** The index of the first word that ends after an offset; their number after the last. */
export function wordAt(words: readonly Word[], offset: number): number {
  return firstIndex(words.length, (at) => (words[at]?.end ?? 0) > offset);
}

/** The first index from which on something holds, by halving; `length` where it never does. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
