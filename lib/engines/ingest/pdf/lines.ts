import { raiseDigits } from "../html-marks.ts";
import { type Drawn, inReadingOrder, isMostlyRightToLeft, isRightToLeft } from "./reading-order.ts";

/** A stretch of text that a page places as one, as PDF.js gives it. */
export interface PlacedText {
  str: string;
  /** The last two are where it begins: from the left and from the bottom. */
  transform: readonly number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

/** A line of a page, in points from the page's left and bottom. */
export interface Line {
  text: string;
  left: number;
  right: number;
  /** Where its letters stand. */
  base: number;
  /** The height of its letters. */
  size: number;
  page: number;
  /** Most of it is read from right to left. */
  isRtl?: boolean;
  /** It is of a note at the foot of its page. */
  isNote?: boolean;
}

/** Stretches whose bases differ by no more than this part of their height are of one line. */
const SAME_BASE = 0.5;

/** Digits smaller than this part of their line, whose base is so much higher, stand above it. */
const SMALL = 0.85;
const ABOVE = 0.15;

/** A gap of this part of the height, and more, is a space. */
const SPACE = 0.15;

/** A line that is being gathered; what is drawn in it is kept where some of it is read from right to left. */
interface OpenLine extends Line {
  drawn: Drawn[];
  isTurned: boolean;
}

/** Whether a stretch stands on a line; one to its left is of another, unless it is read from there. */
function isOf(line: OpenLine, { left, base, size, isTurned }: OpenLine): boolean {
  if (Math.abs(line.base - base) > Math.max(line.size, size) * SAME_BASE) return false;
  return left >= line.left || line.isTurned || isTurned;
}

/** Digits that are smaller than their line and stand above it. */
const isRaised = (line: Line, { base, size }: Line): boolean =>
  size < line.size * SMALL && base - line.base > line.size * ABOVE;

/** Joins what a page places, in the order in which it does, to lines. */
export function linesOf(items: readonly PlacedText[], page: number): Line[] {
  const lines: OpenLine[] = [];
  let line: OpenLine | undefined;
  for (const { str, transform, width, height, hasEOL } of items) {
    const [left = 0, base = 0] = transform.slice(4);
    const drawn = { text: plainLetters(str), left, right: left + width };
    if (str.trim() !== "") {
      const isTurned = isRightToLeft(drawn.text);
      const one = { ...drawn, base, size: height, page, drawn: [drawn], isTurned };
      if (line && isOf(line, one)) {
        if (isRaised(line, one)) drawn.text = raiseDigits(drawn.text.trim());
        const isApart = left - line.right > Math.max(line.size, height) * SPACE;
        const isSpaced = /\s$/.test(line.text) || /^\s/.test(str);
        line.text += isApart && !isSpaced ? ` ${drawn.text}` : drawn.text;
        line.drawn.push(drawn);
        line.isTurned ||= isTurned;
        line.left = Math.min(line.left, left);
        line.right = Math.max(line.right, left + width);
        line.size = Math.max(line.size, height);
      } else {
        line = one;
        lines.push(line);
      }
    } else if (line && str !== "") {
      line.drawn.push(drawn);
      if (!/\s$/.test(line.text)) line.text += " ";
    }
    if (hasEOL) line = undefined;
  }
  const isRtlPage = isMostlyRightToLeft(lines.map(({ text }) => text).join(""));
  return lines.map(({ drawn, isTurned, text, ...one }) => {
    if (!isTurned) return { ...one, text: text.trim() };
    // On a page of Arabic a line of names and words of both is one of Arabic.
    const isRtl = isRtlPage || isMostlyRightToLeft(text);
    const read = inReadingOrder(drawn, isRtl, (room) => room > one.size * SPACE);
    return { ...one, text: read.trim(), ...(isRtl && { isRtl }) };
  });
}

/** Shapes that a letter has by its place in a word, and two letters drawn as one, as the letters that they are. */
const shapes = /[\uFB1D-\uFDFF\uFE70-\uFEFC]/gu;
const plainLetters = (text: string) => text.replace(shapes, (shape) => shape.normalize("NFKC"));
