import type { Line } from "./lines.ts";

/** Letters smaller than this part of most others may be a note's. */
const SMALL = 0.95;

const noteStart = /^(?:\d{1,3}(?!\d)|[*†‡]|[⁰¹²³⁴-⁹]{1,3})[.)]?\s*\S/;

/** Whether a line is the first of a note at the foot of a page. */
export const beginsNote = ({ text }: Line): boolean => noteStart.test(text);

/** The height of most letters. */
function usualSize(lines: readonly Line[]): number {
  const lengths = new Map<number, number>();
  for (const { text, size } of lines) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  return [...lengths].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

/**
 * The lines of all pages, the notes at the foot of a page or column behind all others: what they stand between is
 * one text. They are known by smaller letters and a number or sign, with nothing below them.
 */
export function withNotesLast(pages: readonly (readonly Line[])[]): Line[] {
  const most = usualSize(pages.flat()) * SMALL;
  const text: Line[] = [];
  const notes: Line[] = [];
  for (const lines of pages) {
    for (let at = 0; at < lines.length; ) {
      const end = endOfNotes(lines, at, most);
      for (const line of lines.slice(at, end)) notes.push({ ...line, isNote: true });
      const next = end === at ? lines[at] : undefined;
      if (next) text.push(next);
      at = next ? at + 1 : end;
    }
  }
  return [...text, ...notes];
}

/** Where notes that begin here end; here, where none do. */
function endOfNotes(lines: readonly Line[], from: number, most: number): number {
  const [before, first] = [lines[from - 1], lines[from]];
  const isBelow = before && first && before.size >= most && before.base > first.base;
  if (!isBelow || first.size >= most || !beginsNote(first)) return from;
  let end = from + 1;
  for (let next = lines[end]; next && next.size < most; next = lines[end]) {
    if (next.base >= (lines[end - 1]?.base ?? 0)) break;
    end += 1;
  }
  const [last, behind] = [lines[end - 1], lines[end]];
  return last && behind && behind.base <= last.base ? from : end;
}
