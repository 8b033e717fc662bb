import type { TextSurface } from "./text-surface.ts";

/** How far below its words a line may lie and still be theirs, in pixels. */
const LINE_BELOW_PX = 8;

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if (document.caretPositionFromPoint) {
    const place = document.caretPositionFromPoint(x, y);
    return place ? { node: place.offsetNode, offset: place.offset } : undefined;
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** The offset of the character that is drawn at a point of the screen; undefined beside the text. */
export function charAtPoint(surface: TextSurface, x: number, y: number): number | undefined {
  const caret = caretAt(x, y);
  if (!caret || !(caret.node instanceof Text) || !surface.dom.contains(caret.node))
    return undefined;
  const range = document.createRange();
  // A caret is between two characters, and which of them is meant depends on the direction.
  for (const at of [caret.offset, caret.offset - 1]) {
    if (at < 0 || at >= caret.node.length) continue;
    range.setStart(caret.node, at);
    range.setEnd(caret.node, at + 1);
    const isThere = [...range.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        left <= x && x <= right && top <= y && y <= bottom + LINE_BELOW_PX,
    );
    if (isThere) return surface.offsetOf(caret.node, at);
  }
  return undefined;
}
