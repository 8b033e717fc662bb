import type { TextSurface } from "./text-surface.ts";
import type { WayToDraw } from "./way-to-draw.ts";

/** Whether the browser can draw over text without elements (CSS Custom Highlight API, level 1). */
export const hasHighlights = () => typeof Highlight === "function" && "highlights" in CSS;

/** The highlight of that name: the words in focus are drawn over the others. */
function highlight(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  made.priority = name === "mark-focused" ? 1 : 0;
  CSS.highlights.set(name, made);
  return made;
}

/** With highlights of the browser over the page as it is: no element is made. Other texts of the page keep theirs. */
export function drawHighlights(surface: TextSurface): WayToDraw {
  return {
    select: (name) => `::highlight(${name})`,
    change: (draw) => draw(),
    layer() {
      let drawn: { name: string; range: AbstractRange }[] = [];
      return {
        add(name, { start, end }) {
          const points = surface.points(start, end);
          if (!points) return;
          const range = new StaticRange({
            startContainer: points.from.node,
            startOffset: points.from.offset,
            endContainer: points.to.node,
            endOffset: points.to.offset,
          });
          highlight(name).add(range);
          drawn.push({ name, range });
        },
        clear() {
          for (const { name, range } of drawn) CSS.highlights.get(name)?.delete(range);
          drawn = [];
        },
      };
    },
  };
}
