import search from "approx-string-match";
import { normaliseText } from "#lib/core/text/normalise.ts";
import { wordsIn } from "./alignment/words.ts";
import { describeSpan } from "./describe-span.ts";
import { findQuote } from "./find-quote.ts";
import type { Span } from "./span.ts";

/** A quote to be found, with what is known of where it stood (W3C TextQuoteSelector, TextPositionSelector). */
export interface QuoteSelector {
  exact: string;
  prefix?: string;
  suffix?: string;
  /** UTF-16 units. */
  start?: number;
}

export interface QuotePlace {
  span: Span;
  /** How alike words are, 0 to 1: 1 where they are the quote's. */
  likeness: number;
  /** Likeness, context and position together, 0 to 1. */
  score: number;
}

export interface QuoteMatch {
  kind: "exact" | "typographic" | "approximate" | "none";
  /** The best first; at most twenty. */
  places: QuotePlace[];
  /** Whether nothing tells the best from the runner-up. */
  ambiguous: boolean;
}

/** An approximate place differs from the quote in at most this share of its characters. */
const MOST_ERRORS = 0.3;
/** Shorter quotes than this are like too much. */
const SHORTEST_APPROXIMATE = 12;
/** The approximate search's time grows with what it looks for. */
const LONGEST_APPROXIMATE = 2_000;
const MOST_PLACES = 20;
/** How often the next best is looked for. */
const ROUNDS = 2;
/** No character of a canonical text. */
const BLOT = "\0";
/** Scores nearer than this are alike. */
const TOLD_APART = 0.02;

/**
 * Where a quote stands in a text: for quotes that were pasted, and for the selectors of other programs. Exact
 * places come first, then typographic variants, then, only where there is neither, approximate
 * ones, with their scores, so that the runner-up's can be told (laws M1 to M3). A changed word is never an exact
 * match, and an approximate one is for a person to confirm.
 */
export function matchQuote(text: string, selector: QuoteSelector): QuoteMatch {
  const { matches, kind } = findQuote(text, selector.exact);
  if (kind !== "none") {
    const spans = withKnownPlace(text, selector, matches);
    return ranked(
      kind,
      text,
      selector,
      spans.map((span) => ({ span, likeness: 1 })),
    );
  }
  const near = approximatePlaces(text, normaliseText(selector.exact).text.trim());
  return ranked(near.length > 0 ? "approximate" : "none", text, selector, near);
}

/** A quote like itself ("la la la") stands at its known place too, though that overlaps another. */
function withKnownPlace(text: string, { exact, start }: QuoteSelector, spans: Span[]): Span[] {
  if (start === undefined || spans.some((span) => span.start === start)) return spans;
  return text.startsWith(exact, start) && start >= 0
    ? [...spans, describeSpan(text, start, start + exact.length)]
    : spans;
}

function approximatePlaces(text: string, quote: string) {
  if (quote.length < SHORTEST_APPROXIMATE || quote.length > LONGEST_APPROXIMATE) return [];
  const most = Math.floor(quote.length * MOST_ERRORS);
  const places: { span: Span; likeness: number }[] = [];
  let open = text;
  // The search gives the best places alone: what was found is blotted out, and the next best looked for.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { start, end, errors } of search(open, quote, most)) {
      if (open.slice(start, end).includes(BLOT)) continue;
      const words = wordsAt(text, start, end);
      if (words) places.push({ span: words, likeness: 1 - errors / quote.length });
      open = open.slice(0, start) + BLOT.repeat(end - start) + open.slice(end);
      if (places.length === MOST_PLACES) return places;
    }
  }
  return places;
}

/** The whole words that a stretch touches more than the edge of. */
function wordsAt(text: string, start: number, end: number): Span | undefined {
  const from = text.lastIndexOf("\n", start) + 1;
  const lineEnd = text.indexOf("\n", end);
  const line = { start: from, end: lineEnd < 0 ? text.length : lineEnd };
  const touched = wordsIn(text, line).filter(
    (word) =>
      Math.min(word.end, end) - Math.max(word.start, start) >= (word.end - word.start) / 2 &&
      word.start < end &&
      word.end > start,
  );
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last ? describeSpan(text, first.start, last.end) : undefined;
}

function ranked(
  kind: QuoteMatch["kind"],
  text: string,
  selector: QuoteSelector,
  found: readonly { span: Span; likeness: number }[],
): QuoteMatch {
  const places = found
    .map((place) => ({ ...place, score: scoreOf(text, selector, place) }))
    .sort((one, other) => other.score - one.score || one.span.start - other.span.start)
    .slice(0, MOST_PLACES);
  const [best, second] = places;
  const ambiguous = Boolean(best && second && best.score - second.score < TOLD_APART);
  return { kind, places, ambiguous };
}

/** Half of it words, two fifths the context that is known, a tenth position; what is not known counts for none. */
function scoreOf(
  text: string,
  { prefix, suffix, start }: QuoteSelector,
  { span, likeness }: { span: Span; likeness: number },
): number {
  const parts = [[likeness, 5]];
  if (prefix) parts.push([shareAlike(reversed(prefix), reversed(text.slice(0, span.start))), 2]);
  if (suffix) parts.push([shareAlike(suffix, text.slice(span.end)), 2]);
  if (start !== undefined)
    parts.push([1 - Math.abs(start - span.start) / Math.max(1, text.length), 1]);
  const weights = parts.reduce((sum, [, weight = 0]) => sum + weight, 0);
  return parts.reduce((sum, [value = 0, weight = 0]) => sum + value * weight, 0) / weights;
}

const reversed = (text: string) => [...text.slice(-64)].reverse().join("");

/** How much of what was known stands there, counted from the quote outwards. */
function shareAlike(known: string, there: string): number {
  let alike = 0;
  while (alike < known.length && known[alike] === there[alike]) alike += 1;
  return alike / known.length;
}
