/** Differences between a quote and the text that a reader would not see as other words. */
export type Tolerance =
  | "white space"
  | "quotation marks"
  | "dashes"
  | "ellipsis"
  | "letter case"
  | "direction marks"
  | "short vowels"
  | "tatweel"
  | "alef forms"
  | "digits";

export const typographicTolerances: readonly Tolerance[] = [
  "white space",
  "quotation marks",
  "dashes",
  "ellipsis",
  "letter case",
  "direction marks",
];

/** Spellings of one Arabic word: with or without vowel marks, stretched, the hamza left off its alef. */
export const arabicTolerances: readonly Tolerance[] = [
  "short vowels",
  "tatweel",
  "alef forms",
  "digits",
];

export const tolerances: readonly Tolerance[] = [...typographicTolerances, ...arabicTolerances];

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
/** Harakat with tanwin, shadda and sukun, the dagger alef, and the signs of recitation; no hamza. */
const shortVowel =
  /[\u0610-\u061A\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED]/;
const tatweel = "\u0640";
const alefForms = "\u0622\u0623\u0625\u0671";
const digitZeros = [0x0660, 0x06f0];

export function isShortVowel(unit: string): boolean {
  return shortVowel.test(unit);
}

function isDropped(unit: string, tolerated: ReadonlySet<Tolerance>): boolean {
  return (
    (tolerated.has("direction marks") && directionMarks.includes(unit)) ||
    (tolerated.has("tatweel") && unit === tatweel) ||
    (tolerated.has("short vowels") && isShortVowel(unit))
  );
}

/** An Arabic-Indic or Persian digit as a European one; any other unit as it is. */
function europeanDigit(unit: string): string {
  const code = unit.charCodeAt(0);
  const zero = digitZeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? unit : String(code - zero);
}

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
  if (tolerated.has("alef forms") && alefForms.includes(unit))
    return { length: 1, becomes: "\u0627" };
  if (tolerated.has("digits") && europeanDigit(unit) !== unit)
    return { length: 1, becomes: europeanDigit(unit) };
  const length = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  const character = text.slice(at, at + length);
  const lower = tolerated.has("letter case") ? character.toLowerCase() : character;
  // A letter that grows in lower case (İ) stays, so that every piece keeps one place of its own.
  return { length, becomes: lower.length === length ? lower : character };
}

/** The text without what is tolerated to be missing: first of all, so that it parts no run of marks. */
function dropUnits(text: string, tolerated: ReadonlySet<Tolerance>) {
  const places = new Uint32Array(text.length);
  const units: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (isDropped(unit, tolerated)) continue;
    places[units.length] = at;
    units.push(unit);
  }
  return { kept: units.join(""), placeOf: (unit: number): number => places[unit] ?? 0 };
}

/**
 * Folds a text for comparison: white space runs become a space, quotation marks straight, dashes (also
 * in a row) a hyphen, three dots an ellipsis, letters lower case, alefs bare, Arabic-Indic digits
 * European; direction marks, tatweel and short vowels go; each only where it is tolerated. Linear in
 * the length of the text.
 */
export function foldText(text: string, tolerated: ReadonlySet<Tolerance>): FoldedText {
  const { kept, placeOf } = dropUnits(text, tolerated);
  const parts: string[] = [];
  const starts = new Uint32Array(kept.length);
  const ends = new Uint32Array(kept.length);
  let written = 0;
  for (let at = 0; at < kept.length; ) {
    const { length, becomes } = foldAt(kept, at, tolerated);
    starts.fill(placeOf(at), written, written + becomes.length);
    ends.fill(placeOf(at + length - 1) + 1, written, written + becomes.length);
    written += becomes.length;
    parts.push(becomes);
    at += length;
  }
  return {
    folded: parts.join(""),
    starts: starts.subarray(0, written),
    ends: ends.subarray(0, written),
  };
}
