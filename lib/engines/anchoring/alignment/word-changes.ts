import { alignSequences } from "./align-sequences.ts";
import { Keys } from "./compared-text.ts";
import { wordLinksOf } from "./word-links.ts";
import { type Word, wordsAsWritten } from "./words.ts";

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
  // To be shown, a typographic variant is a difference too.
  const read = (text: string) => {
    const words = wordsAsWritten(text, { start: 0, end: text.length });
    return { words, keys: words.map(({ key }) => keys.numberOf(key)) };
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
  const simple = onlyChange(oldText, newText);
  if (simple) return simple;
  const links = align(oldText, newText);
  return links.hunks.map(({ from, fromEnd, to, toEnd }) => ({
    removed: spanned(oldText, links.from.slice(from, fromEnd)),
    added: spanned(newText, links.to.slice(to, toEnd)),
  }));
}

/** What differs, where that is in one place: no table is needed to see it. Undefined where it may be in more. */
function onlyChange(oldText: string, newText: string): WordChange[] | undefined {
  const [before, after] = [oldText, newText].map((text) =>
    wordsAsWritten(text, { start: 0, end: text.length }),
  );
  if (!before || !after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let [led, trailed] = [0, 0];
  while (led < shorter && before[led]?.key === after[led]?.key) led += 1;
  while (
    trailed < shorter - led &&
    before[before.length - 1 - trailed]?.key === after[after.length - 1 - trailed]?.key
  ) {
    trailed += 1;
  }
  const removed = before.slice(led, before.length - trailed);
  const added = after.slice(led, after.length - trailed);
  if (removed.length === 0 && added.length === 0) return [];
  if (Math.min(removed.length, added.length) > 0 && removed.length + added.length > 2) {
    return undefined;
  }
  return [{ removed: spanned(oldText, removed), added: spanned(newText, added) }];
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
