import type { Gap, ScannerLanguage, Token } from "./token.ts";

const LETTER = /[\p{L}\p{M}]/u;
const knownLetters = new Map<number, boolean>();

/** Whether a UTF-16 code unit is a letter or a mark on one. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  let known = knownLetters.get(code);
  if (known === undefined) {
    known = LETTER.test(String.fromCharCode(code));
    knownLetters.set(code, known);
  }
  return known;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

const APOSTROPHES = new Set([0x27, 0x2019]);
const HYPHENS = new Set([0x2d, 0x2010, 0x2011]);
const FULL_STOP = 0x2e;
/** No part of a word that a language cuts is longer; keeps the scanner linear. */
const MAX_CUT_PART = 20;

/** The end of the digits that begin at `start`: "1,000", "3.5", but not "3,4" nor "3.". */
function numberEnd(text: string, start: number, maxDigits: number): number {
  let i = start;
  while (i < text.length && i - start < maxDigits && isDigit(text.charCodeAt(i))) i++;
  if (maxDigits < Number.POSITIVE_INFINITY) return i;
  const groupAt = (at: number) =>
    text.charCodeAt(at) === 0x2c &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    isDigit(text.charCodeAt(at + 3)) &&
    !isDigit(text.charCodeAt(at + 4));
  if (i - start <= 3) while (groupAt(i)) i += 4;
  if (text.charCodeAt(i) === FULL_STOP && isDigit(text.charCodeAt(i + 1))) {
    i++;
    while (isDigit(text.charCodeAt(i))) i++;
  }
  return i;
}

/** Whether the apostrophe at `at` begins a possessive or contracted "s" that ends its word. */
function isFinalS(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (next === 0x73 || next === 0x53) && !isLetter(text.charCodeAt(at + 2));
}

/** The end of the letters and digits that begin at `start`. */
function partEnd(text: string, start: number): number {
  let i = start;
  while (isLetter(text.charCodeAt(i)) || isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** The end of the letters from `start`, and of the digits after them unless they stand apart. */
function firstPartEnd(text: string, start: number, language: ScannerLanguage): number {
  let i = start;
  while (isLetter(text.charCodeAt(i))) i++;
  if (!isDigit(text.charCodeAt(i))) return i;
  if (language.cutsBeforeDigits?.(text.slice(start, i).toLowerCase())) return i;
  return partEnd(text, i);
}

/**
 * The end of the word that begins at `start`, with inner hyphens, apostrophes and stops. A word
 * glued to digits ends at its first hyphen: "21st-century".
 */
function wordEnd(text: string, start: number, glued: boolean, language: ScannerLanguage): number {
  let i = firstPartEnd(text, start, language);
  let segment = start;
  for (;;) {
    const code = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    if (APOSTROPHES.has(code) && isLetter(next) && !isFinalS(text, i)) {
      i++;
    } else if (HYPHENS.has(code) && (isLetter(next) || isDigit(next))) {
      if (glued || isCut(text, start, i, language)) return i;
      i++;
      segment = i;
    } else if (code === FULL_STOP) {
      const single = i - segment === 1;
      const lowerBefore = text.charCodeAt(i - 1) >= 97;
      if (isLetter(next) && (single || (lowerBefore && next >= 97))) {
        i++;
        segment = i;
      } else if (single && segment > start) {
        return i + 1;
      } else if (
        single &&
        !glued &&
        !lowerBefore &&
        isSpace(next) &&
        !isSpace(text.charCodeAt(i + 2))
      ) {
        return i + 1;
      } else if (language.abbreviations.has(text.slice(segment, i).toLowerCase())) {
        // "Calif." keeps its stop in "D-Calif." too.
        return i + 1;
      } else return i;
    } else return i;
    i = partEnd(text, i);
  }
}

function isCut(text: string, start: number, hyphen: number, language: ScannerLanguage): boolean {
  if (!language.cutsAtHyphen || hyphen - start > MAX_CUT_PART) return false;
  const part = text.slice(start, hyphen).toLowerCase();
  const rest = text.slice(hyphen + 1, partEnd(text, hyphen + 1)).toLowerCase();
  return language.cutsAtHyphen(part, rest);
}

/** A text cut up, and where each of its words stands. */
export interface Scanned {
  tokens: Token[];
  /** Each token in lower case, as it is asked for more than all else of a token. */
  lowers: string[];
  /** The tokens of a word, in order, by the word in lower case; marks and numbers are not there. */
  indices: ReadonlyMap<string, readonly number[]>;
}

/** What is the same wherever a word is written so. */
interface Spelling extends Pick<Token, "text" | "lower" | "classes" | "capital"> {
  indices: number[];
}

function spellingOf(
  text: string,
  language: ScannerLanguage,
  indices: Map<string, number[]>,
): Spelling {
  const lower = text.toLowerCase().replaceAll("’", "'");
  const at = indices.get(lower) ?? [];
  indices.set(lower, at);
  const first = text.charAt(0);
  const capital = first !== first.toLowerCase();
  return { text, lower, classes: language.classesOf(lower), capital, indices: at };
}

/** `scanText` without the places of words. */
export function scanTokens(text: string, language: ScannerLanguage): Token[] {
  return scanText(text, language).tokens;
}

/**
 * Cuts a text into words, numbers and single marks in one pass. Possessive "'s" is a token of its
 * own, so that a name is the same word with and without it.
 */
export function scanText(text: string, language: ScannerLanguage): Scanned {
  const tokens: Token[] = [];
  const lowers: string[] = [];
  const indices = new Map<string, number[]>();
  // Words come again and again: each spelling is looked at once.
  const spellings = new Map<string, Spelling>();
  let newlines = 0;
  let spaceBefore = false;
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      if (code === 10 || code === 0x2029 || (code === 13 && text.charCodeAt(i + 1) !== 10)) {
        newlines++;
      }
      spaceBefore = true;
      i++;
      continue;
    }
    const gap: Gap =
      newlines > 1 ? "blank" : newlines === 1 ? "line" : spaceBefore ? "space" : "none";
    const previous = tokens[tokens.length - 1];
    let end: number;
    let kind: Token["kind"] = "word";
    if (isLetter(code)) {
      end = wordEnd(text, i, gap === "none" && previous?.kind === "number", language);
    } else if (isDigit(code)) {
      kind = "number";
      const yearOfSlashedDate =
        previous?.text === "/" && gap === "none" && tokens[tokens.length - 3]?.text === "/";
      end = numberEnd(text, i, yearOfSlashedDate ? 4 : Number.POSITIVE_INFINITY);
    } else if (
      APOSTROPHES.has(code) &&
      gap === "none" &&
      previous?.kind === "word" &&
      isFinalS(text, i)
    ) {
      end = i + 2;
    } else {
      kind = "mark";
      end = i + ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);
    }
    const slice = text.slice(i, end);
    if (kind === "word") {
      let spelling = spellings.get(slice);
      if (!spelling) {
        spelling = spellingOf(slice, language, indices);
        spellings.set(slice, spelling);
      }
      spelling.indices.push(tokens.length);
      const { text: written, lower, classes, capital } = spelling;
      lowers.push(lower);
      tokens.push({ kind, start: i, end, text: written, lower, gap, classes, capital });
    } else {
      lowers.push(slice);
      tokens.push({
        kind,
        start: i,
        end,
        text: slice,
        lower: slice,
        gap,
        classes: 0,
        capital: false,
      });
    }
    i = end;
    newlines = 0;
    spaceBefore = false;
  }
  return { tokens, lowers, indices };
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.capital ?? false;
}
