import { type Interval, type IntervalIndex, intervalIndex } from "./interval-index.ts";
import { overlapLevels } from "./overlap-levels.ts";

/** Something drawn over the article: never part of the document. */
export interface PaintedMark {
  id: string;
  kind: "claim" | "finding" | "annotation" | "fact";
  /** The state or outcome that decides colour and shape of the underline. */
  tone: string;
  /** Shown beside the line on which it begins: a claim's number. */
  label?: string;
  ranges: readonly { start: number; end: number }[];
}

/**
 * Draws marks over the text. The one way to paint: highlights of the browser, and decorations of
 * the editor where it has none.
 */
export interface Painter {
  /** Draws these marks and no others; the focused one stands out. */
  paint: (marks: MarkIndex, focusedId: string | undefined) => void;
  /** Draws what is marked, or written about and not yet back from the server: these ranges and no others. */
  sketch: (ranges: readonly Pick<DrawnInterval, "start" | "end">[]) => void;
  /** Takes everything off again, and watches nothing any more. */
  stop: () => void;
}

const kinds = ["claim", "finding", "annotation", "fact"];

/** Which of two marks over the same words comes first: never the one that was made first. */
const byKind = (a: PaintedMark, b: PaintedMark) =>
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
  a.tone.localeCompare(b.tone) ||
  a.id.localeCompare(b.id);

/** One stretch of a mark, and how far below the words its line is drawn (see `overlap-levels.ts`). */
export interface DrawnInterval extends Interval<PaintedMark> {
  level: number;
}

export type MarkIndex = IntervalIndex<DrawnInterval>;

/** Where marks lie (UTF-16 offsets, canonical text) and are drawn; it does not depend on their order. */
export function markIndex(marks: readonly PaintedMark[]): MarkIndex {
  const intervals = [...marks]
    .sort(byKind)
    .flatMap((value) => value.ranges.map(({ start, end }) => ({ start, end, value, level: 0 })));
  const index = intervalIndex(intervals);
  overlapLevels(index.inOrder).forEach((level, at) => {
    const interval = index.inOrder[at];
    if (interval) interval.level = level;
  });
  return index;
}

/** The marks that lie over an offset, the innermost first, each once. */
export function marksAt(index: MarkIndex, offset: number): PaintedMark[] {
  return [...new Set(index.at(offset).map(({ value }) => value))];
}
