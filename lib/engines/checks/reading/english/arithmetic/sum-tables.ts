import { bulletWidth } from "../../blocks.ts";
import type { PrintedFigure } from "../../change-reading.ts";
import { add, compare, rational } from "../../rational.ts";
import type { SumReading } from "../../sum-reading.ts";
import { type Cell, readCells } from "../../table-cells.ts";
import { type EnglishText, lowerAt } from "../text/english-text.ts";

const TOTALS = new Set(["total", "totals", "sum", "all"]);
const MAX_ROWS = 100;
const NONE = rational(0n);
/** Columns that no sum belongs under, by their heading; rows that belong to others, by their label. */
const NO_SUM = /rate|average|avg|median|mean|%|share|rank|change|per |growth|year|date|age/i;
const NO_ROW = /^(?:[-*•–] )?(?:of which|including|incl|thereof|sub-?total|o\/w)/i;

interface Line {
  start: number;
  end: number;
}

function lineBefore(text: string, start: number): Line | undefined {
  if (start <= 0) return undefined;
  const end = text[start - 2] === "\r" ? start - 2 : start - 1;
  return { start: text.lastIndexOf("\n", end - 1) + 1, end };
}

function lineAt(text: string, index: number): Line {
  const start = text.lastIndexOf("\n", index) + 1;
  const next = text.indexOf("\n", index);
  return { start, end: next < 0 ? text.length : next };
}

const isNumeric = (cells: readonly Cell[]) =>
  cells.length > 1 && cells.slice(1).some(({ number }) => number !== undefined);

/** A row of years above the numbers is a heading. */
const isHeading = (cells: readonly Cell[]) =>
  cells.slice(1).every(({ text }) => /^(?:19|20)\d\d$/.test(text));

/** The rows of numbers above a line, from the top, and the heading over them. */
function rowsAbove(text: string, line: Line, width: number): { rows: Cell[][]; heading: Cell[] } {
  const rows: Cell[][] = [];
  let heading: Cell[] = [];
  for (let at = lineBefore(text, line.start); at && rows.length < MAX_ROWS; ) {
    const cells = readCells(text, at.start, at.end);
    const ruled = /^[\s|:+-]*$/.test(text.slice(at.start, Math.min(at.end, at.start + 200)));
    if (ruled && at.end > at.start) {
      at = lineBefore(text, at.start);
      continue;
    }
    if (cells.length < 2 || cells.length > width + 1) break;
    if (!isNumeric(cells) || isHeading(cells)) {
      heading = cells;
      break;
    }
    if (cells.length !== width || TOTALS.has(cells[0]?.text.toLowerCase() ?? "")) break;
    rows.unshift(cells);
    at = lineBefore(text, at.start);
  }
  return { rows, heading };
}

const printed = ({ start, end, number }: Cell): PrintedFigure => {
  const { value, step, percent } = number ?? { value: rational(0n), step: rational(1n) };
  const whole = compare(step, rational(1n)) === 0 && !percent;
  return {
    start,
    end,
    quantity: {
      kind: percent ? "percent" : whole ? "count" : "measure",
      value,
      unit: percent ? "percent" : "",
      firmness: "exactly",
      step,
      roundStep: step,
    },
  };
};

function sumOf(total: Cell, parts: readonly Cell[], line: Line): SumReading | undefined {
  if (!total.number || total.number.empty || parts.length < 2) return undefined;
  if (parts.some(({ number }) => !number)) return undefined;
  // Rates stand in columns too; only shares of all of it come to a hundred.
  const hundred = compare(total.number.value, rational(100n)) === 0;
  if (total.number.percent && !hundred) return undefined;
  return {
    stated: { start: total.start, end: total.end },
    whole: printed(total),
    parts: parts.filter(({ number }) => !number?.empty).map(printed),
    cover: "all",
    sure: true,
    quoted: false,
    sentence: line,
  };
}

/** The columns of a table over the line of their totals. */
function columnSums(text: string, index: number): SumReading[] {
  const line = lineAt(text, index);
  const totals = readCells(text, line.start, line.end);
  if (!isNumeric(totals)) return [];
  const { rows, heading } = rowsAbove(text, line, totals.length);
  if (rows.length < 2 || rows.some(([label]) => NO_ROW.test(label?.text ?? ""))) return [];
  const shift = heading.length - totals.length;
  const sums = totals.slice(1).flatMap((total, column) => {
    const title = heading[column + 1 + shift]?.text ?? "";
    if (NO_SUM.test(title)) return [];
    const cells = rows.map((row) => row[column + 1]).filter((cell) => cell !== undefined);
    return sumOf(total, cells, line) ?? [];
  });
  return sums;
}

/** The sum under each heading of a row, and whether it holds. */
function rowSum(
  cells: readonly Cell[],
  line: Line,
): { sum: SumReading; holds: boolean } | undefined {
  const total = cells[cells.length - 1];
  const label = cells.findLastIndex(({ number }) => number === undefined);
  const parts = cells.slice(label + 1, -1);
  const sum = total && label >= 0 ? sumOf(total, parts, line) : undefined;
  if (!sum) return undefined;
  const value = parts.reduce((all, { number }) => (number ? add(all, number.value) : all), NONE);
  return { sum, holds: compare(value, sum.whole.quantity.value) === 0 };
}

/** The rows under a heading that ends with "Total", where most of them come to what stands there. */
function rowSums(text: string, index: number): SumReading[] {
  const head = lineAt(text, index);
  const heading = readCells(text, head.start, head.end);
  if (heading.length < 3 || isNumeric(heading)) return [];
  if (heading.some(({ text: title }) => NO_SUM.test(title))) return [];
  const found: { sum: SumReading; holds: boolean }[] = [];
  for (let line = lineAt(text, head.end + 1), rows = 0; rows < MAX_ROWS; rows++) {
    const cells = readCells(text, line.start, line.end);
    const ruled = /^[\s|:+-]+$/.test(text.slice(line.start, Math.min(line.end, line.start + 200)));
    const more = cells.length - heading.length;
    if (!ruled && more !== 0 && more !== 1) break;
    const row = ruled ? undefined : rowSum(cells, line);
    if (row) found.push(row);
    if (line.end >= text.length) break;
    line = lineAt(text, line.end + 1);
  }
  const holding = found.filter(({ holds }) => holds).length;
  return holding * 2 > found.length ? found.map(({ sum }) => sum) : [];
}

/** "25 30 28 20—103": the score of each period before the dash, the final score behind it. */
function lineScore(t: EnglishText, first: number, end: number): SumReading | undefined {
  const last = t.tokens[end - 1];
  if (last?.kind !== "number" || end - first > 20) return undefined;
  let at = end - 2;
  while (["-", "–", "—"].includes(lowerAt(t, at))) at--;
  const dash = t.tokens[at + 1];
  if (at === end - 2 || !dash) return undefined;
  const cells: Cell[] = [];
  for (; at > first && t.tokens[at]?.kind === "number"; at--) {
    const token = t.tokens[at];
    if (token) cells.unshift(...readCells(t.text, token.start, token.end));
  }
  const spaced = cells.length >= 2 && cells.every(({ text }) => /^\d{1,2}$/.test(text));
  const named = t.tokens[at]?.kind === "word";
  const [total] = readCells(t.text, last.start, last.end);
  if (!spaced || !named || !total || total.text.length > 3) return undefined;
  return sumOf(total, cells, { start: t.tokens[first]?.start ?? 0, end: last.end });
}

/** The totals of tables and of lines of scores, with what they add up. */
export function readTableSums(t: EnglishText): SumReading[] {
  const sums: SumReading[] = [];
  t.blockStarts.forEach((first, block) => {
    const start = first + (lowerAt(t, first) === "|" ? 1 : bulletWidth(t.tokens, first));
    if (TOTALS.has(lowerAt(t, start))) {
      sums.push(...columnSums(t.text, t.tokens[start]?.start ?? 0));
      return;
    }
    const last = (t.blockStarts[block + 1] ?? t.tokens.length) - 1;
    const heads = lowerAt(t, last) === "|" ? last - 1 : last;
    if (last > first + 1 && TOTALS.has(lowerAt(t, heads))) {
      sums.push(...rowSums(t.text, t.tokens[heads]?.start ?? 0));
      return;
    }
    const score = lineScore(t, first, t.blockStarts[block + 1] ?? t.tokens.length);
    if (score) sums.push(score);
  });
  return sums;
}
