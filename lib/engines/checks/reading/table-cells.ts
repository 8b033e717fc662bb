import { type Rational, rational, rationalOfDigits } from "./rational.ts";
import type { Span } from "./span.ts";

/** A cell of a table typed as text. */
export interface Cell extends Span {
  text: string;
  /** What it says where it is a number: "1,200", "$3.5", "12 %"; a dash is none of them. */
  number?: { value: Rational; step: Rational; percent: boolean; empty: boolean };
}

const NUMBER = /^[$€£]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?(%?)$/;
/** A colon parts a label from a number alone: "Town Hall: 1,250". */
const SEPARATOR = /\t+|\s*\|\s*| {2,}|: (?=[$€£]?\d)/g;
const MAX_LINE = 400;

function numberOf(text: string): Cell["number"] {
  if (text === "-" || text === "–" || text === "—") {
    return { value: rational(0n), step: rational(1n), percent: false, empty: true };
  }
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, whole = "", part = "", percent] = match;
  return {
    value: rationalOfDigits(whole.replaceAll(",", "") + part),
    step: rational(1n, 10n ** BigInt(Math.max(0, part.length - 1))),
    percent: percent === "%",
    empty: false,
  };
}

/** The cells of the line from `start` to `end`, parted by tabs, bars or two and more spaces. */
export function readCells(text: string, start: number, end: number): Cell[] {
  if (end - start > MAX_LINE) return [];
  const line = text.slice(start, end);
  const cells: Cell[] = [];
  let from = 0;
  const push = (to: number) => {
    const cell = line.slice(from, to);
    const trimmed = cell.trim();
    if (trimmed === "") return;
    const first = start + from + cell.indexOf(trimmed);
    const number = numberOf(trimmed);
    cells.push({
      start: first,
      end: first + trimmed.length,
      text: trimmed,
      ...(number ? { number } : {}),
    });
  };
  for (const { index, 0: separator } of line.matchAll(SEPARATOR)) {
    push(index);
    from = index + separator.length;
  }
  push(line.length);
  return cells;
}
