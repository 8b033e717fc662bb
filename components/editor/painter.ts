/** Something drawn over the article: never part of the document. */
export interface PaintedMark {
  id: string;
  kind: "claim" | "finding" | "annotation" | "fact";
  /** The state or outcome that decides colour and shape of the underline. */
  tone: string;
  /** Shown at the end of the last range: a claim's number. */
  label?: string;
  ranges: readonly { start: number; end: number }[];
}

/**
 * Draws marks over the text. The one way to paint, so that the painter can be changed: today
 * decorations of the editor, tomorrow highlights of the browser.
 */
export interface Painter {
  /** Draws these marks and no others; the focused one stands out. */
  paint: (marks: readonly PaintedMark[], focusedId: string | undefined) => void;
  /** Brings the words at an offset (UTF-16, canonical text) into view. */
  reveal: (offset: number) => void;
}

/** The marks that lie over an offset (UTF-16, canonical text), the innermost first. */
export function marksAt(marks: readonly PaintedMark[], offset: number): PaintedMark[] {
  const shortest = (mark: PaintedMark) =>
    Math.min(
      ...mark.ranges
        .filter(({ start, end }) => start <= offset && offset < end)
        .map(({ start, end }) => end - start),
    );
  return marks
    .filter((mark) => Number.isFinite(shortest(mark)))
    .sort((a, b) => shortest(a) - shortest(b) || a.id.localeCompare(b.id));
}
