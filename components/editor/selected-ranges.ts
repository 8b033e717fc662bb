import type { TextSurface } from "./text-surface.ts";

/** What the browser's own selection holds of the article; browsers differ in how many ranges that is. */
export function selectedRanges(surface: TextSurface): { start: number; end: number }[] {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed) return [];
  return Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at))
    .filter(
      (range) =>
        surface.dom.contains(range.startContainer) && surface.dom.contains(range.endContainer),
    )
    .map((range) => ({
      start: surface.offsetOf(range.startContainer, range.startOffset),
      end: surface.offsetOf(range.endContainer, range.endOffset),
    }));
}

/** Where the words of `[start, end)` are on the screen. */
export function boxOf(surface: TextSurface, start: number, end: number) {
  const points = surface.points(start, end);
  if (!points) return undefined;
  const range = document.createRange();
  range.setStart(points.from.node, points.from.offset);
  range.setEnd(points.to.node, points.to.offset);
  const { left, top, bottom, width } = range.getBoundingClientRect();
  return { left, top, bottom, width };
}
