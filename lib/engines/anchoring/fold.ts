/** Differences between a quote and the text that a reader would not see as other words. */
export type Tolerance =
  | "white space"
  | "quotation marks"
  | "dashes"
  | "ellipsis"
  | "letter case"
  | "direction marks";

export const tolerances: readonly Tolerance[] = [
  "white space",
  "quotation marks",
  "dashes",
  "ellipsis",
  "letter case",
  "direction marks",
];

/** A text with tolerated differences taken out, and where each of its units stood before. */
export interface FoldedText {
  folded: string;
  /** Start in the original text of each unit of `folded`; UTF-16 units, as `ends`. */
  starts: Uint32Array;
  ends: Uint32Array;
}

/** One folded piece: how many units of the original it takes, and what it becomes. */
interface Piece {
  length: number;
  becomes: string;
}

const singleMarks = "'‘’‚‛′`´";
const doubleMarks = '"“”„‟″«»';
const dashes = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
const directionMarks = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
const space = /\s/;

function runLength(text: string, at: number, belongs: (unit: string) => boolean): number {
  let end = at;
  while (end < text.length && belongs(text.charAt(end))) end += 1;
  return end - at;
}

function foldAt(text: string, at: number, tolerated: ReadonlySet<Tolerance>): Piece {
  const unit = text.charAt(at);
  if (tolerated.has("white space") && space.test(unit)) {
    return { length: runLength(text, at, (next) => space.test(next)), becomes: " " };
  }
  if (tolerated.has("quotation marks") && singleMarks.includes(unit))
    return { length: 1, becomes: "'" };
  if (tolerated.has("quotation marks") && doubleMarks.includes(unit))
    return { length: 1, becomes: '"' };
  if (tolerated.has("dashes") && dashes.includes(unit)) {
    return { length: runLength(text, at, (next) => dashes.includes(next)), becomes: "-" };
  }
  if (tolerated.has("ellipsis") && text.startsWith("...", at)) return { length: 3, becomes: "…" };
  if (tolerated.has("direction marks") && directionMarks.includes(unit))
    return { length: 1, becomes: "" };
  const length = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  const character = text.slice(at, at + length);
  const lower = tolerated.has("letter case") ? character.toLowerCase() : character;
  // A letter that grows in lower case (İ) stays, so that every piece keeps one place of its own.
  return { length, becomes: lower.length === length ? lower : character };
}

/**
 * Folds a text for comparison: white space runs become a space, quotation marks straight, dashes (also
 * in a row) a hyphen, three dots an ellipsis, letters lower case, direction marks nothing; each only
 * where it is tolerated. Linear in the length of the text.
 */
export function foldText(text: string, tolerated: ReadonlySet<Tolerance>): FoldedText {
  const parts: string[] = [];
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let written = 0;
  for (let at = 0; at < text.length; ) {
    const { length, becomes } = foldAt(text, at, tolerated);
    for (let unit = 0; unit < becomes.length; unit += 1) {
      starts[written] = at;
      ends[written] = at + length;
      written += 1;
    }
    parts.push(becomes);
    at += length;
  }
  return {
    folded: parts.join(""),
    starts: starts.subarray(0, written),
    ends: ends.subarray(0, written),
  };
}
