import { lookOf, looks } from "./mark-looks.ts";
import type { DrawnInterval, PaintedMark } from "./painter.ts";
import type { TextSurface } from "./text-surface.ts";

/** Marks that begin on the same line, and its middle in pixels. */
interface Line {
  middle: number;
  marks: PaintedMark[];
}

/** What is within half a line of another stands on the same one. */
const SAME_LINE_PX = 10;

/** Puts marks that begin on the same line together, in the order in which they are given. */
export function byLine(places: readonly { middle: number; mark: PaintedMark }[]): Line[] {
  const lines: Line[] = [];
  for (const { middle, mark } of places) {
    const last = lines.at(-1);
    if (last && Math.abs(last.middle - middle) < SAME_LINE_PX) last.marks.push(mark);
    else lines.push({ middle, marks: [mark] });
  }
  return lines;
}

/** The numbers of claims beside the text. */
export interface MarginNumbers {
  /**
   * Writes the numbers of these and of no others.
   * @param drawn what is drawn, in the order of the text
   */
  paint: (drawn: readonly DrawnInterval[]) => void;
  /** Lets the number of what is in focus stand out, and no other. */
  standOut: (focusedId: string | undefined) => void;
  /** The text was laid out anew: where numbers stood means nothing any more. */
  forget: () => void;
}

/**
 * Writes the numbers of claims beside the lines on which they begin, as in a galley proof: there they
 * move no words. They can be read from the list beside the text, so nobody else has to be told.
 */
export function marginNumbers(surface: TextSurface, margin: HTMLElement): MarginNumbers {
  // Where words begin is looked for once, and a line is made once, as long as it stays near.
  const middles = new Map<number, number>();
  let lines = new Map<string, HTMLElement>();
  let focused: string | undefined;

  function placesOf(drawn: readonly DrawnInterval[]): { middle: number; mark: PaintedMark }[] {
    let origin: number | undefined;
    return drawn.flatMap(({ value: mark, start }) => {
      if (mark.label === undefined || mark.ranges[0]?.start !== start) return [];
      let middle = middles.get(start);
      if (middle === undefined) {
        const box = surface.box(start);
        if (!box) return [];
        origin ??= margin.getBoundingClientRect().top;
        middle = box.top + box.height / 2 - origin;
        middles.set(start, middle);
      }
      return [{ middle, mark }];
    });
  }

  return {
    paint(drawn) {
      const next: typeof lines = new Map();
      const added: HTMLElement[] = [];
      for (const line of byLine(placesOf(drawn))) {
        const key = `${line.middle} ${line.marks.map((mark) => mark.id + lookOf(mark)).join(" ")}`;
        const known = lines.get(key);
        const element = known ?? lineOf(line, focused);
        if (!known) added.push(element);
        next.set(key, element);
      }
      for (const [key, element] of lines) if (!next.has(key)) element.remove();
      if (added.length > 0) margin.append(...added);
      lines = next;
    },
    standOut(focusedId) {
      if (focusedId === focused) return;
      for (const [id, stands] of [
        [focused, false],
        [focusedId, true],
      ] as const) {
        if (id === undefined) continue;
        for (const number of margin.querySelectorAll(`[data-mark="${CSS.escape(id)}"]`))
          number.classList.toggle(FOCUSED, stands);
      }
      focused = focusedId;
    },
    forget: () => middles.clear(),
  };
}

const FOCUSED = "margin-number-focused";

function lineOf({ middle, marks }: Line, focusedId: string | undefined): HTMLElement {
  const line = document.createElement("div");
  line.className = "margin-line";
  line.style.top = `${middle}px`;
  line.append(...marks.map((mark) => numberOf(mark, mark.id === focusedId)));
  return line;
}

function numberOf(mark: PaintedMark, isFocused: boolean): HTMLElement {
  const element = document.createElement("span");
  element.className = isFocused ? `margin-number ${FOCUSED}` : "margin-number";
  element.dataset.mark = mark.id;
  element.style.setProperty("--tone", looks[lookOf(mark)].colour);
  element.textContent = mark.label ?? "";
  return element;
}
