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

/**
 * Writes the numbers of claims beside the lines on which they begin, as in a galley proof: there they
 * move no words. They can be read from the list beside the text, so nobody else has to be told.
 * @param drawn what is drawn, in the order of the text
 * @param middles where numbers were found to stand, by the mark: each is looked for once
 */
export function paintMarginNumbers(
  surface: TextSurface,
  margin: HTMLElement,
  drawn: readonly DrawnInterval[],
  middles: Map<string, number>,
): void {
  const origin = margin.getBoundingClientRect().top;
  const places = drawn.flatMap(({ value: mark, start }) => {
    const isFirst = mark.label !== undefined && mark.ranges[0]?.start === start;
    if (!isFirst) return [];
    const known = middles.get(mark.id);
    if (known !== undefined) return [{ middle: known, mark }];
    const box = surface.box(start);
    if (!box) return [];
    const middle = box.top + box.height / 2 - origin;
    middles.set(mark.id, middle);
    return [{ middle, mark }];
  });
  margin.replaceChildren(
    ...byLine(places).map(({ middle, marks }) => {
      const line = document.createElement("div");
      line.className = "margin-line";
      line.style.top = `${middle}px`;
      line.append(...marks.map(numberOf));
      return line;
    }),
  );
}

/** Lets the number of what is in focus stand out, and no other. */
export function standOut(margin: HTMLElement, focusedId: string | undefined): void {
  for (const number of margin.querySelectorAll<HTMLElement>(".margin-number")) {
    number.classList.toggle("margin-number-focused", number.dataset.mark === focusedId);
  }
}

function numberOf(mark: PaintedMark): HTMLElement {
  const element = document.createElement("span");
  element.className = "margin-number";
  element.dataset.mark = mark.id;
  element.style.setProperty("--tone", looks[lookOf(mark)].colour);
  element.textContent = mark.label ?? "";
  return element;
}
