import { paintMarginNumbers } from "./margin-numbers.ts";
import { lookOf } from "./mark-looks.ts";
import { addLooks } from "./mark-sheet.ts";
import { nearView, type Stretch, watchView } from "./near-view.ts";
import { markIndex, type Painter } from "./painter.ts";
import type { TextSurface } from "./text-surface.ts";

/** Whether the browser can draw over text without elements (CSS Custom Highlight API, level 1). */
export const hasHighlights = () => typeof Highlight === "function" && "highlights" in CSS;

/** How many screens above and below the one in view are drawn, and how few may be left of them. */
const DRAWN = 1.5;
const LEFT = 0.5;

const nameOf = (name: string, level?: number) =>
  level === undefined ? `mark-${name}` : `mark-${name}-${level}`;

const sketchName = nameOf("draft", 0);

/** The highlight of that name: the words in focus are drawn over the others. */
function highlight(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const made = new Highlight();
  made.priority = name === "mark-focused" ? 1 : 0;
  CSS.highlights.set(name, made);
  return made;
}

/**
 * The painter that draws with highlights of the browser over the editor's own page: no element is
 * made for it, and only what is near the screen is drawn.
 * @param margin where claims' numbers stand, beside the text
 */
export function highlightPainter(surface: TextSurface, margin: HTMLElement): Painter {
  addLooks((name, level) => `::highlight(${nameOf(name, level)})`);
  let drawn: { name: string; range: AbstractRange }[] = [];
  let sketched: readonly Stretch[] = [];
  let marks = markIndex([]);
  let focusedId: string | undefined;
  let near: Stretch | undefined;

  function add(name: string, start: number, end: number): void {
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
  }

  function clear(): void {
    for (const { name, range } of drawn) CSS.highlights.get(name)?.delete(range);
    drawn = [];
  }

  function draw(): void {
    near = nearView(surface, DRAWN);
    clear();
    const found = marks.in(near.start, near.end);
    for (const interval of found) {
      const { value: mark, level } = interval;
      // The browser looks at every piece of text within a range: none reaches out of what is near.
      const start = Math.max(interval.start, near.start);
      const end = Math.min(interval.end, near.end);
      add(nameOf(lookOf(mark), level), start, end);
      if (mark.id === focusedId) add(nameOf("focused"), start, end);
    }
    for (const { start, end } of sketched) {
      if (start < near.end && end > near.start)
        add(sketchName, Math.max(start, near.start), Math.min(end, near.end));
    }
    paintMarginNumbers(surface, margin, found, focusedId);
  }

  const stopWatching = watchView(surface, (isLaidOut) => {
    const wanted = nearView(surface, LEFT);
    if (isLaidOut || !near || wanted.start < near.start || wanted.end > near.end) draw();
  });

  return {
    paint(nextMarks, nextFocusedId) {
      marks = nextMarks;
      focusedId = nextFocusedId;
      draw();
    },
    sketch(ranges) {
      if (ranges.length === 0 && sketched.length === 0) return;
      sketched = ranges;
      draw();
    },
    stop() {
      stopWatching();
      clear();
      margin.replaceChildren();
    },
  };
}
