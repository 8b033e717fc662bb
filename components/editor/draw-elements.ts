import type { TextSurface } from "./text-surface.ts";
import type { WayToDraw } from "./way-to-draw.ts";

const BLOCKS = "p, h1, h2, h3, h4, h5, h6, pre";

/** Makes a change of the page that leaves the same words selected. */
function keepingSelection(surface: TextSurface, change: () => void): void {
  const { dom, offsetOf, points } = surface;
  const selection = window.getSelection();
  const { anchorNode, focusNode } = selection ?? {};
  if (
    !selection ||
    !anchorNode ||
    !focusNode ||
    !dom.contains(anchorNode) ||
    !dom.contains(focusNode)
  ) {
    change();
    return;
  }
  const anchor = offsetOf(anchorNode, selection.anchorOffset);
  const focus = offsetOf(focusNode, selection.focusOffset);
  change();
  const [from, to] = [points(anchor, anchor)?.from, points(focus, focus)?.from];
  if (from && to) selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** With an element around every stretch, where a browser has no highlights; marks that overlap lie in one another. */
export function drawElements(surface: TextSurface): WayToDraw {
  return {
    select: (name) => `.${name}`,
    change: (draw) => keepingSelection(surface, draw),
    layer() {
      let drawn: HTMLElement[] = [];
      function clear() {
        const blocks = new Set(drawn.map((element) => element.closest(BLOCKS)));
        for (const element of drawn.reverse()) element.replaceWith(...element.childNodes);
        for (const block of blocks) block?.normalize();
        drawn = [];
      }
      return {
        draw(stretches) {
          clear();
          for (const { name, start, end } of stretches) {
            for (const piece of surface.pieces(start, end)) {
              if (piece.node.nodeName === "BR") continue;
              const range = document.createRange();
              range.setStart(piece.node, Math.max(0, start - piece.start));
              range.setEnd(piece.node, Math.min(piece.length, end - piece.start));
              const element = document.createElement("span");
              element.className = name;
              range.surroundContents(element);
              drawn.push(element);
            }
          }
        },
      };
    },
  };
}
