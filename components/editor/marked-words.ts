/** Words of the article, by their place in the canonical text (UTF-16 offsets). */
export interface MarkedRange {
  start: number;
  end: number;
  exact: string;
}

/** What the reader has marked. */
export interface Marked {
  /** In the order of the text; none overlaps another. */
  ranges: MarkedRange[];
  /** Where the last of it is on the screen, for what opens beside it. */
  box: { left: number; top: number; bottom: number; width: number };
}

/** `[start, end)` without white space at either end; undefined where nothing is left. */
export function trimmed(text: string, start: number, end: number): MarkedRange | undefined {
  const slice = text.slice(start, end);
  const exact = slice.trim();
  if (exact === "") return undefined;
  const from = start + (slice.length - slice.trimStart().length);
  return { start: from, end: from + exact.length, exact };
}

/** Adds ranges to others: where they overlap the new one stands, alone. */
export function added(kept: readonly MarkedRange[], fresh: readonly MarkedRange[]): MarkedRange[] {
  const apart = kept.filter((one) =>
    fresh.every(({ start, end }) => one.end <= start || end <= one.start),
  );
  return [...apart, ...fresh].sort((a, b) => a.start - b.start);
}
