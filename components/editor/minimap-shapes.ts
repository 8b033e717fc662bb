import type { LookName } from "./mark-looks.ts";

/** How wide the map is, in pixels. */
export const MAP_WIDTH = 14;

const bar = (y: number, x: number, width: number, height: number) =>
  `M${x} ${y - height / 2}h${width}v${height}h${-width}z`;
const dot = (y: number, x: number, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
const diamond = (y: number) => `M7 ${y - 4}l4 4l-4 4l-4 -4z`;
const triangle = (y: number) => `M3.5 ${y - 3}h7l-3.5 6z`;
const cross = (y: number) => `M2 ${y - 3}l2 0l3 2l3 -2l2 0l-4 3l4 3l-2 0l-3 -2l-3 2l-2 0l4 -3z`;

/** What stands for each kind and state: like the lines in the text no two are alike but for colour. */
const shapes: Partial<Record<LookName, (y: number) => string>> = {
  "claim-open": (y) => bar(y, 2, 10, 2),
  "claim-proposed": (y) => bar(y, 2, 4, 2) + bar(y, 8, 4, 2),
  "claim-approved": (y) => bar(y, 1, 12, 4),
  "claim-returned": cross,
  "claim-stale": (y) => bar(y, 1, 5, 4) + bar(y, 8, 5, 4),
  "finding-contradiction": diamond,
  "finding-possible": triangle,
  "annotation-note": (y) => dot(y, 7, 2),
  "annotation-question": (y) => dot(y, 4, 1.5) + dot(y, 10, 1.5),
  "annotation-highlight": (y) => bar(y, 3, 8, 1),
  "annotation-suggestion": (y) => bar(y, 5, 4, 2),
};

/**
 * One path for each kind and state, with all of its places; what would lie on the same pixels is drawn
 * once, and what needs nobody is left out.
 * @param places what lies where, `y` in pixels from the map's top
 */
export function minimapPaths(
  places: Iterable<{ look: LookName; y: number }>,
): { look: LookName; path: string }[] {
  const drawn = new Map<LookName, Set<number>>();
  for (const { look, y } of places) {
    if (!shapes[look]) continue;
    const known = drawn.get(look);
    // Two pixels lower the shapes would only blur.
    const at = 2 * Math.round(y / 2);
    if (known) known.add(at);
    else drawn.set(look, new Set([at]));
  }
  return [...drawn]
    .map(([look, ys]) => ({ look, path: [...ys].map((y) => shapes[look]?.(y)).join("") }))
    .sort((a, b) => a.look.localeCompare(b.look));
}
