import { marginNumbers } from "./margin-numbers.ts";
import { lookOf } from "./mark-looks.ts";
import { addLooks } from "./mark-sheet.ts";
import { nearView, type Stretch, watchView } from "./near-view.ts";
import { markIndex, type Painter } from "./painter.ts";
import type { TextSurface } from "./text-surface.ts";
import type { WayToDraw } from "./way-to-draw.ts";

/**
 * How many screens above and below the one in view are drawn, and how few may be left of them. The browser
 * looks at all that is drawn whenever any of it changes, so more of it would make each change slower.
 */
const DRAWN = 0.6;
const LEFT = 0.2;

const nameOf = (name: string, level?: number) =>
  level === undefined ? `mark-${name}` : `mark-${name}-${level}`;

const sketchName = nameOf("draft", 0);

/** The browser looks at every piece of text within a range: none reaches out of what is near. */
const within = (near: Stretch, { start, end }: Stretch) => ({
  start: Math.max(start, near.start),
  end: Math.min(end, near.end),
});

const isSame = (some: readonly Stretch[], others: readonly Stretch[]) =>
  some.length === others.length &&
  some.every(({ start, end }, at) => start === others[at]?.start && end === others[at]?.end);

/**
 * Draws marks over the text: only those near the screen.
 * @param margin where claims' numbers stand, beside the text
 * @param way how this browser draws over text
 */
export function markPainter(surface: TextSurface, margin: HTMLElement, way: WayToDraw): Painter {
  addLooks((name, level) => way.select(nameOf(name, level)));
  const [standing, focus, sketch] = [way.layer(), way.layer(), way.layer()];
  let marks = markIndex([]);
  let focusedId: string | undefined;
  let sketched: readonly Stretch[] = [];
  let near: Stretch | undefined;
  const numbers = marginNumbers(surface, margin);

  function drawFocus(): void {
    const open = near ? marks.in(near.start, near.end) : [];
    const own = open.filter(({ value }) => value.id === focusedId);
    const name = nameOf("focused");
    focus.draw(own.map((one) => ({ name, ...within(near ?? one, one) })));
    numbers.standOut(focusedId);
  }

  function drawSketch(): void {
    const { start, end } = near ?? { start: 0, end: 0 };
    const seen = sketched.filter((one) => one.start < end && one.end > start);
    sketch.draw(seen.map((one) => ({ name: sketchName, ...within({ start, end }, one) })));
  }

  function drawAll(): void {
    const around = nearView(surface, DRAWN);
    near = around;
    const found = marks.in(around.start, around.end);
    // They ask where words stand, which the browser would work out anew once anything is drawn.
    numbers.paint(found);
    standing.draw(
      found.map((one) => ({
        name: nameOf(lookOf(one.value), one.level),
        ...within(around, one),
      })),
    );
    drawFocus();
    drawSketch();
  }

  const stopWatching = watchView(surface, (isLaidOut) => {
    if (isLaidOut) numbers.forget();
    const wanted = nearView(surface, LEFT);
    if (isLaidOut || !near || wanted.start < near.start || wanted.end > near.end)
      way.change(drawAll);
  });

  return {
    paint(nextMarks, nextFocusedId) {
      const areSame = near !== undefined && nextMarks === marks;
      marks = nextMarks;
      focusedId = nextFocusedId;
      way.change(areSame ? drawFocus : drawAll);
    },
    sketch(ranges) {
      // What is drawn can change the browser's selection, and is then told of it again.
      if (isSame(ranges, sketched)) return;
      sketched = ranges;
      way.change(drawSketch);
    },
    stop() {
      stopWatching();
      way.change(() => {
        for (const one of [standing, focus, sketch]) one.draw([]);
      });
      margin.replaceChildren();
    },
  };
}
