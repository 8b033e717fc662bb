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
}

/** Stretches whose bases differ by no more than this part of their height are of one line. */
const SAME_BASE = 0.5;

/** A gap of this part of the height, and more, is a space. */
const SPACE = 0.15;

/** Joins what a page places, in the order in which it does, to lines. */
export function linesOf(items: readonly PlacedText[], page: number): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  for (const { str, transform, width, height, hasEOL } of items) {
    const [left = 0, base = 0] = transform.slice(4);
    if (str.trim() !== "") {
      const goesOn =
        line &&
        Math.abs(line.base - base) <= Math.max(line.size, height) * SAME_BASE &&
        left >= line.left;
      if (line && goesOn) {
        const isApart = left - line.right > Math.max(line.size, height) * SPACE;
        const isSpaced = /\s$/.test(line.text) || /^\s/.test(str);
        line.text += isApart && !isSpaced ? ` ${str}` : str;
        line.right = Math.max(line.right, left + width);
        line.size = Math.max(line.size, height);
      } else {
        line = { text: str, left, right: left + width, base, size: height, page };
        lines.push(line);
      }
    } else if (line && str !== "" && !/\s$/.test(line.text)) line.text += " ";
    if (hasEOL) line = undefined;
  }
  return lines.map((one) => ({ ...one, text: one.text.trim() }));
}
