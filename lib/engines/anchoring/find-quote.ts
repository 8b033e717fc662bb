import { normaliseText } from "#lib/core/text/normalise.ts";
import { describeSpan } from "./describe-span.ts";
import { findAll } from "./find-all.ts";
import { foldText, type Tolerance, tolerances } from "./fold.ts";
import type { Span } from "./span.ts";

/** Where a quote stands in a text, and how it had to be read to be found. */
export interface QuoteMatches {
  /** Every place, in the order of the text; which one is meant is for a person to say. */
  matches: Span[];
  kind: "exact" | "typographic" | "none";
  /** In what a typographic match differs from the quote. */
  differences: Tolerance[];
}

/**
 * Finds a quote that someone typed or pasted: as it stands, else tolerant of white space, quotation
 * marks, dashes, ellipsis, letter case and invisible direction marks. Spans hold the text's own
 * words at their true offsets. A changed word is never a match.
 * @param text a canonical text (see `normaliseText`)
 */
export function findQuote(text: string, quote: string): QuoteMatches {
  const wanted = normaliseText(quote).text.trim();
  const exact = findAll(text, wanted);
  if (exact.length > 0) {
    const matches = exact.map((start) => describeSpan(text, start, start + wanted.length));
    return { matches, kind: "exact", differences: [] };
  }
  const matches = findTypographic(text, wanted);
  const kind = matches.length > 0 ? "typographic" : "none";
  return { matches, kind, differences: differencesOf(wanted, matches) };
}

function findTypographic(text: string, wanted: string): Span[] {
  const all = new Set(tolerances);
  const { folded, starts, ends } = foldText(text, all);
  const needle = foldText(wanted, all).folded.trim();
  return findAll(folded, needle).flatMap((at) => {
    const start = starts[at];
    const end = ends[at + needle.length - 1];
    return start === undefined || end === undefined ? [] : [describeSpan(text, start, end)];
  });
}

/** A difference counts where quote and match are no longer alike once it is not tolerated. */
function differencesOf(wanted: string, matches: readonly Span[]): Tolerance[] {
  return tolerances.filter((tolerance) => {
    const others = new Set(tolerances.filter((other) => other !== tolerance));
    const folded = foldText(wanted, others).folded;
    return matches.some((match) => foldText(match.exact, others).folded !== folded);
  });
}
