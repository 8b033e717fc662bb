import type { Token } from "../token.ts";
import { isMeasure, sidesOf } from "./mark-sides.ts";

export interface Quote {
  /** Index of the opening mark's token, and of the closing one's (or of the last token it holds). */
  first: number;
  last: number;
  closed: boolean;
  /** Nothing closes it, and the next block opens another: a quotation of several paragraphs. */
  runsOn: boolean;
}

/** The quotations of a text, and the closing marks to which no opening one belongs. */
export interface QuoteMarks {
  quotes: Quote[];
  strays: number[];
}

const CLOSERS: Readonly<Record<string, ReadonlySet<string>>> = {
  "“": new Set(["”", '"', "“"]),
  "«": new Set(["»"]),
  "„": new Set(["“", "”", '"']),
  '"': new Set(['"', "”"]),
  "”": new Set(["”"]),
};
/** Words that begin with an apostrophe. */
const CLIPPED = new Set("tis twas em til cause n round bout cos tween ere neath".split(" "));
/** How far a possessive's apostrophe looks for the mark that closes instead of it. */
const REACH = 300;

interface Block {
  first: number;
  end: number;
}

/** Where single marks may close a quotation in a block, in order. */
function singleClosers(tokens: readonly Token[], { first, end }: Block): number[] {
  const found: number[] = [];
  for (let i = first; i < end; i++) {
    const text = tokens[i]?.text;
    if ((text === "’" || text === "'") && sidesOf(tokens, i, first, end).closes) found.push(i);
  }
  return found;
}

/** "The workers’ vote": an apostrophe after an s, with the word that is theirs behind it. */
function mayBePossessive(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  return (
    before?.kind === "word" &&
    before.lower.endsWith("s") &&
    after?.kind === "word" &&
    !after.capital
  );
}

/** Whether the single mark at `index` opens a quotation, and not "'98", "'90s" or "'tis". */
function opensSingle(tokens: readonly Token[], index: number, { first, end }: Block): boolean {
  const next = tokens[index + 1];
  if (!sidesOf(tokens, index, first, end).opens || next === undefined) return false;
  return !CLIPPED.has(next.lower) && !/^\d\ds?$/.test(next.lower) && !isMeasure(tokens, index);
}

/** The mark that closes what the single mark at `index` opens; -1 where none does. */
function closeOfSingle(
  tokens: readonly Token[],
  index: number,
  closers: readonly number[],
): number {
  let doubtful = -1;
  for (let k = firstAfter(closers, index); k < closers.length; k++) {
    const at = closers[k] as number;
    if (at > index + REACH) break;
    if (!mayBePossessive(tokens, at)) return at;
    if (doubtful < 0) doubtful = at;
  }
  return doubtful;
}

function firstAfter(positions: readonly number[], index: number): number {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] as number) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Reads the quotations of one block. */
function readBlock(tokens: readonly Token[], block: Block, marks: QuoteMarks): void {
  const { first, end } = block;
  let open = -1;
  let closers: number[] | undefined;
  const close = (last: number, closed: boolean) => {
    marks.quotes.push({ first: open, last, closed, runsOn: false });
    open = -1;
  };
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== "mark") continue;
    const { text } = token;
    if (open < 0 && (text === "‘" || text === "'")) {
      if (!opensSingle(tokens, i, block)) continue;
      closers ??= singleClosers(tokens, block);
      const last = closeOfSingle(tokens, i, closers);
      // Without its partner it is an apostrophe, unless the next paragraph goes on with such a mark.
      if (last < 0 && tokens[end]?.text !== text) continue;
      open = i;
      close(last < 0 ? end - 1 : last, last >= 0);
      i = last < 0 ? end : last;
    } else if (text in CLOSERS || text === "»") {
      if (text === '"' && isMeasure(tokens, i)) continue;
      const sides = sidesOf(tokens, i, first, end);
      const opening = tokens[open]?.text ?? "";
      const fits = open >= 0 && CLOSERS[opening]?.has(text);
      // Marks of one shape for both sides are told apart by the spaces around them.
      const bothWays = text === '"' || text === "“";
      if (fits && !(bothWays && sides.opens && !sides.closes)) close(i, true);
      else if (text === "”" || text === "»") {
        if (open < 0 && sides.closes) marks.strays.push(i);
      } else if (sides.opens || (text === '"' && open < 0 && token.gap !== "none")) {
        // Another opening mark before the first is closed: that one was never closed.
        if (open >= 0 && opening === text) close(i - 1, false);
        if (open < 0) open = i;
      } else if (open < 0 && sides.closes && tokens[i - 1]?.kind !== "number") {
        // After a number a straight mark may stand for inches or seconds.
        marks.strays.push(i);
      }
    }
  }
  if (open >= 0) close(end - 1, false);
}

/**
 * The quotations of a text, in order, none inside another. A quotation ends at its closing mark or
 * with its block: running quotations repeat the opening mark at each paragraph.
 */
export function readQuoteMarks(
  tokens: readonly Token[],
  blockStarts: readonly number[],
): QuoteMarks {
  const marks: QuoteMarks = { quotes: [], strays: [] };
  let unclosed: Quote | undefined;
  blockStarts.forEach((first, index) => {
    const count = marks.quotes.length;
    const end = blockStarts[index + 1] ?? tokens.length;
    readBlock(tokens, { first, end }, marks);
    if (unclosed && marks.quotes[count]?.first === first) unclosed.runsOn = true;
    const last = marks.quotes.length > count ? marks.quotes.at(-1) : undefined;
    unclosed = last && !last.closed && last.last === end - 1 ? last : undefined;
  });
  return marks;
}
