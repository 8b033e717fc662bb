import { paintMarginNumbers, standOut } from "./margin-numbers.ts";
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

/** Ranges that are drawn and taken off together; other painters of the page keep theirs. */
function layer(surface: TextSurface) {
  let drawn: { name: string; range: AbstractRange }[] = [];
  return {
    add(name: string, { start, end }: Stretch): void {
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
    clear(): void {
      for (const { name, range } of drawn) CSS.highlights.get(name)?.delete(range);
      drawn = [];
    },
  };
}

/** The browser looks at every piece of text within a range: none reaches out of what is near. */
const within = (near: Stretch, { start, end }: Stretch) => ({
  start: Math.max(start, near.start),
  end: Math.min(end, near.end),
});

/**
 * The painter that draws with highlights of the browser over the editor's own page: no element is
 * made for it, and only what is near the screen is drawn.
 * @param margin where claims' numbers stand, beside the text
 */
export function highlightPainter(surface: TextSurface, margin: HTMLElement): Painter {
  addLooks((name, level) => `::highlight(${nameOf(name, level)})`);
  const [standing, focus, sketch] = [layer(surface), layer(surface), layer(surface)];
  let marks = markIndex([]);
  let focusedId: string | undefined;
  let sketched: readonly Stretch[] = [];
  let near: Stretch | undefined;

  function drawFocus(): void {
    focus.clear();
    for (const interval of near ? marks.in(near.start, near.end) : []) {
      if (near && interval.value.id === focusedId)
        focus.add(nameOf("focused"), within(near, interval));
    }
    standOut(margin, focusedId);
  }

  function drawSketch(): void {
    sketch.clear();
    for (const stretch of sketched) {
      if (near && stretch.start < near.end && stretch.end > near.start)
        sketch.add(sketchName, within(near, stretch));
    }
  }

  function draw(): void {
    near = nearView(surface, DRAWN);
    const found = marks.in(near.start, near.end);
    standing.clear();
    for (const interval of found) {
      standing.add(nameOf(lookOf(interval.value), interval.level), within(near, interval));
    }
    paintMarginNumbers(surface, margin, found);
    drawFocus();
    drawSketch();
  }

  const stopWatching = watchView(surface, (isLaidOut) => {
    const wanted = nearView(surface, LEFT);
    if (isLaidOut || !near || wanted.start < near.start || wanted.end > near.end) draw();
  });

  return {
    paint(nextMarks, nextFocusedId) {
      const isSame = near !== undefined && nextMarks === marks;
      marks = nextMarks;
      focusedId = nextFocusedId;
      if (isSame) drawFocus();
      else draw();
    },
    sketch(ranges) {
      sketched = ranges;
      drawSketch();
    },
    stop() {
      stopWatching();
      for (const one of [standing, focus, sketch]) one.clear();
      margin.replaceChildren();
    },
  };
}
