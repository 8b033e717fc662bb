import type { Line } from "./lines.ts";

/** A line that stands at the edge of so many pages, and so great a part of them, is none of the text. */
const LEAST_PAGES = 2;
const LEAST_PART = 0.6;

const greatest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);

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
  /** The place among a page's lines of the highest, or of the lowest. */
  const edgeOf = (lines: readonly Line[], edge: "top" | "bottom"): number => {
    const bases = lines.map(({ base }) => base);
    return lines.length < 2
      ? -1
      : bases.indexOf(edge === "top" ? greatest(bases) : -greatest(bases.map((base) => -base)));
  };
  const heads = (["top", "bottom"] as const).map((edge) => {
    const counts = new Map<string, number>();
    const edges = pages.map((lines) => lines[edgeOf(lines, edge)]);
    for (const line of edges) {
      if (line) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
    }
    return edges.map((line) => {
      const count = (line && counts.get(keyOf(line))) ?? 0;
      return count >= LEAST_PAGES && count >= pages.length * LEAST_PART ? line : undefined;
    });
  });
  const kept = pages.map((lines, page) =>
    lines.filter((line) => {
      const isHead = heads.some((found) => found[page] === line);
      if (isHead) removed += 1;
      return !isHead;
    }),
  );
  return { pages: kept, removed };
}
