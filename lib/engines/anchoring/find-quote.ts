import { normaliseText } from "#lib/core/text/normalise.ts";
import { describeSpan } from "./describe-span.ts";
import { findAll } from "./find-all.ts";
import {
  foldText,
  isShortVowel,
  type Tolerance,
  tolerances,
  typographicTolerances,
} from "./fold.ts";
import { graphemeBounds } from "./grapheme-bounds.ts";
import type { Span } from "./span.ts";

/** Where a quote stands in a text, and how it had to be read to be found. */
export interface QuoteMatches {
  /** Every place, in the order of the text; which one is meant is for a person to say. */
  matches: Span[];
  /** "typographic" for every match that some tolerance was needed for. */
  kind: "exact" | "typographic" | "none";
  /** In what a match that is not exact differs from the quote. */
  differences: Tolerance[];
}

type IsBound = (offset: number) => boolean;

/**
 * Finds a quote that someone typed or pasted: as it stands; else tolerant of white space, quotation
 * marks, dashes, ellipsis, letter case and invisible direction marks; else also of Arabic spelling:
 * short vowels there or not, tatweel, alef forms, the digits' script. Spans hold the text's own words
 * at their true offsets and whole characters (grapheme clusters), with the vowel marks of the last
 * letter. A changed word is never a match, nor one with other vowels. Linear in both lengths.
 * @param text a canonical text (see `normaliseText`)
 */
export function findQuote(text: string, quote: string): QuoteMatches {
  const wanted = normaliseText(quote).text.trim();
  const isBound = graphemeBounds(text);
  const exact = findAll(text, wanted, (start) => isBound(start) && isBound(start + wanted.length));
  if (exact.length > 0) {
    const matches = exact.map((start) => describeSpan(text, start, start + wanted.length));
    return { matches, kind: "exact", differences: [] };
  }
  for (const tolerated of [typographicTolerances, tolerances]) {
    const matches = findFolded(text, wanted, new Set(tolerated), isBound);
    if (matches.length > 0) {
      return {
        matches,
        kind: "typographic",
        differences: differencesOf(wanted, matches, tolerated),
      };
    }
  }
  return { matches: [], kind: "none", differences: [] };
}

function findFolded(
  text: string,
  wanted: string,
  tolerated: ReadonlySet<Tolerance>,
  isBound: IsBound,
): Span[] {
  const { folded, starts, ends } = foldText(text, tolerated);
  const needle = foldText(wanted, tolerated).folded.trim();
  const startOf = (at: number): number => starts[at] ?? 0;
  const endOf = (at: number): number => {
    let end = ends[at + needle.length - 1] ?? 0;
    if (!tolerated.has("short vowels")) return end;
    while (!isBound(end) && isShortVowel(text.charAt(end))) end += 1;
    return end;
  };
  const places = findAll(folded, needle, (at) => isBound(startOf(at)) && isBound(endOf(at)));
  return places
    .map((at) => describeSpan(text, startOf(at), endOf(at)))
    .filter((span) => vowelsAgree(wanted, span.exact, tolerated));
}

/** Whether on each letter one of the two has no vowel mark that the other, having any, lacks. */
function vowelsAgree(wanted: string, found: string, tolerated: ReadonlySet<Tolerance>): boolean {
  if (!tolerated.has("short vowels")) return true;
  const others = new Set([...tolerated].filter((tolerance) => tolerance !== "short vowels"));
  const [ours, theirs] = [wanted, found].map((words) => vowelledLetters(words, others));
  return (ours ?? []).every((letter, at) => {
    const other = theirs?.[at] ?? "";
    const [less, more] = letter.length < other.length ? [letter, other] : [other, letter];
    return [...less].every((unit) => more.includes(unit));
  });
}

/** The units of a folded text, each with the vowel marks that stand on it. */
function vowelledLetters(text: string, tolerated: ReadonlySet<Tolerance>): string[] {
  const letters: string[] = [];
  for (const unit of foldText(text, tolerated).folded.trim()) {
    if (isShortVowel(unit) && letters.length > 0) letters[letters.length - 1] += unit;
    else letters.push(unit);
  }
  return letters;
}

/** A difference counts where quote and match are no longer alike once it is not tolerated. */
function differencesOf(
  wanted: string,
  matches: readonly Span[],
  tolerated: readonly Tolerance[],
): Tolerance[] {
  return tolerated.filter((tolerance) => {
    const others = new Set(tolerated.filter((other) => other !== tolerance));
    const folded = foldText(wanted, others).folded.trim();
    return matches.some((match) => foldText(match.exact, others).folded.trim() !== folded);
  });
}
