import { alignSequences } from "./align-sequences.ts";
import { Keys } from "./compared-text.ts";
import { wordLinksOf } from "./word-links.ts";
import { type Word, wordsIn } from "./words.ts";

/** Words taken out and words put in at one place; either may be empty. */
export interface WordChange {
  removed: string;
  added: string;
}

/** A stretch of a comparison by words, in reading order: kept as it is, taken out, or put in. */
export interface ComparedPiece {
  kind: "kept" | "removed" | "added";
  text: string;
}

function align(oldText: string, newText: string) {
  const keys = new Keys();
  const read = (text: string) => {
    const words = wordsIn(text, { start: 0, end: text.length });
    // To be shown, a typographic variant is a difference too.
    const shown = words.map((word) => ({ ...word, key: text.slice(word.start, word.end) }));
    return { words: shown, keys: shown.map(({ key }) => keys.numberOf(key)) };
  };
  const [before, after] = [read(oldText), read(newText)];
  return wordLinksOf(
    before.words,
    after.words,
    alignSequences(before.keys, after.keys, keys.weightOf),
  );
}

const spanned = (text: string, words: readonly Word[]) =>
  text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

/** What differs between two passages, word by word. */
export function wordChanges(oldText: string, newText: string): WordChange[] {
  const links = align(oldText, newText);
  return links.hunks.map(({ from, fromEnd, to, toEnd }) => ({
    removed: spanned(oldText, links.from.slice(from, fromEnd)),
    added: spanned(newText, links.to.slice(to, toEnd)),
  }));
}

/** Two passages as one to read: what was kept, in the new text's words, with what went and came in its place. */
export function comparedPieces(oldText: string, newText: string): ComparedPiece[] {
  const links = align(oldText, newText);
  const pieces: ComparedPiece[] = [];
  const add = (kind: ComparedPiece["kind"], text: string) => {
    if (text !== "") pieces.push({ kind, text });
  };
  let at = 0;
  for (const { from, fromEnd, to, toEnd } of links.hunks) {
    const start = links.to[to]?.start ?? newText.length;
    const end = toEnd > to ? (links.to[toEnd - 1]?.end ?? start) : start;
    add("kept", newText.slice(at, toEnd > to ? start : Math.max(at, start)));
    const removed = spanned(oldText, links.from.slice(from, fromEnd));
    add(
      "removed",
      toEnd > to ? removed : withSpaceAfter(oldText, links.from[fromEnd - 1], removed),
    );
    add("added", newText.slice(start, end));
    at = Math.max(at, end);
  }
  add("kept", newText.slice(at));
  return pieces;
}

/** Words taken out bring the space after them, so that what stays reads as it stands. */
function withSpaceAfter(text: string, last: Word | undefined, removed: string): string {
  const after = last ? text.charAt(last.end) : "";
  return /\s/.test(after) ? `${removed}${after}` : removed;
}
