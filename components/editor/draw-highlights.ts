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

const TEXT = ".article-body";

/**
 * Whether blocks have the highlights of the text around them, as the standard says. Then rules are of the
 * text alone: each element that one fits has a style for every highlight, which are sixty.
 */
function areInherited(surface: TextSurface): boolean {
  const block = surface.element(0);
  if (!block) return true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${TEXT}::highlight(mark-probe) { background-color: red }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const { backgroundColor } = getComputedStyle(block, "::highlight(mark-probe)");
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  return backgroundColor === "rgb(255, 0, 0)";
}

/** With highlights of the browser over the page as it is: no element is made. Other texts of the page keep theirs. */
export function drawHighlights(surface: TextSurface): WayToDraw {
  const scope = areInherited(surface) ? TEXT : `${TEXT} `;
  return {
    select: (name) => `${scope}::highlight(${name})`,
    change: (draw) => draw(),
    layer() {
      // While one scrolls most of what is near stays near: only what comes and goes is touched.
      let drawn = new Map<string, { name: string; range: AbstractRange }>();
      return {
        draw(stretches) {
          const next: typeof drawn = new Map();
          for (const { name, start, end } of stretches) {
            const key = `${name} ${start} ${end}`;
            // Marks that look alike over the same words are one stroke.
            if (next.has(key)) continue;
            const known = drawn.get(key);
            const range = known?.range ?? rangeOf(surface, start, end);
            if (!range) continue;
            if (!known) highlight(name).add(range);
            next.set(key, { name, range });
          }
          for (const [key, { name, range }] of drawn) {
            if (!next.has(key)) CSS.highlights.get(name)?.delete(range);
          }
          drawn = next;
        },
      };
    },
  };
}

function rangeOf(surface: TextSurface, start: number, end: number): AbstractRange | undefined {
  const points = surface.points(start, end);
  if (!points) return undefined;
  return new StaticRange({
    startContainer: points.from.node,
    startOffset: points.from.offset,
    endContainer: points.to.node,
    endOffset: points.to.offset,
  });
}
