import type { Line } from "./lines.ts";

/** A line that stands at the edge of so many pages, and so great a part of them, is none of the text. */
const LEAST_PAGES = 2;
const LEAST_PART = 0.6;

const keyOf = ({ text }: Line) => text.replace(/\d+/g, "#");

/**
 * The pages without what is repeated at their top or bottom: running heads and page numbers. Lines
 * count as repeated where they differ in their numbers alone.
 */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): {
  pages: Line[][];
  removed: number;
} {
  let removed = 0;
  const edges = [0, -1].map((edge) => {
    const counts = new Map<string, number>();
    for (const lines of pages) {
      const line = lines.length > 1 ? lines.at(edge) : undefined;
      if (line) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
    }
    return (line: Line | undefined): boolean => {
      const count = (line && counts.get(keyOf(line))) ?? 0;
      const isHead = count >= LEAST_PAGES && count >= pages.length * LEAST_PART;
      if (isHead) removed += 1;
      return isHead;
    };
  });
  const [atTop, atBottom] = edges;
  const kept = pages.map((lines) => {
    if (lines.length <= 1) return [...lines];
    const start = atTop?.(lines[0]) ? 1 : 0;
    const end = atBottom?.(lines.at(-1)) ? lines.length - 1 : lines.length;
    return lines.slice(start, end);
  });
  return { pages: kept, removed };
}
