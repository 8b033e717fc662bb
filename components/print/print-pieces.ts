import type { PrintNote } from "./print-notes.ts";

/** A stretch of a printed line: words, and the numbers of the notes whose words end with it. */
export interface PrintPiece {
  /** Where it begins (UTF-16 offset, canonical text). */
  start: number;
  text: string;
  /** Whether a note is about these words. */
  isMarked: boolean;
  ends: readonly string[];
}

/**
 * A block of the text cut where words of notes begin and end, so that each number can stand behind its
 * words; notes may overlap.
 */
export function printPieces(
  text: string,
  block: { start: number; end: number },
  notes: readonly Pick<PrintNote, "number" | "spans">[],
): PrintPiece[] {
  const spans = notes.flatMap(({ number, spans: all }) =>
    all
      .filter(({ start, end }) => start < block.end && end > block.start)
      .map(({ start, end }) => ({ number, start, end })),
  );
  const within = (offset: number) => Math.max(block.start, Math.min(offset, block.end));
  const cuts = new Set([block.start, block.end]);
  for (const { start, end } of spans) {
    cuts.add(within(start));
    cuts.add(within(end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, at) => {
    const end = sorted[at + 1] ?? block.end;
    return {
      start,
      text: text.slice(start, end),
      isMarked: spans.some((span) => span.start < end && span.end > start),
      ends: spans.filter((span) => within(span.end) === end).map(({ number }) => number),
    };
  });
}
