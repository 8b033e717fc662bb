import type { ClaimReading } from "../claim-reading.ts";
import type { MentionReading } from "../mention-reading.ts";
import type { FactReading } from "../text-reading.ts";
import { namesPlace } from "./names/names-place.ts";
import type { EnglishText } from "./text/english-text.ts";
import { spanOf } from "./text/spans.ts";

function fact(t: EnglishText, kind: FactReading["kind"], first: number, end: number): FactReading {
  const span = spanOf(t, first, end);
  return { kind, start: span.start, end: span.end };
}

/** The countries and states that no longer name holds: "France", not the one in "Bank of France". */
function placeFacts(t: EnglishText, names: readonly FactReading[]): FactReading[] {
  const places = t.places.map(({ first, end }) => fact(t, "place", first, end));
  return outside(places, names);
}

/** Whether each span lies inside one of `others`, which are in order and do not overlap. */
function outside<T extends { start: number; end: number }>(
  spans: readonly T[],
  others: readonly T[],
): T[] {
  let at = 0;
  return spans.filter((span) => {
    while (at < others.length && (others[at] as T).end <= span.start) at++;
    return !(at < others.length && (others[at] as T).start <= span.start);
  });
}

/**
 * Everything in the text that can be wrong and that the reader can see. The numbers of a date are
 * part of the date.
 */
export function readFacts(
  t: EnglishText,
  dates: readonly FactReading[],
  mentions: readonly MentionReading[],
  claims: readonly ClaimReading[],
): FactReading[] {
  const inOrder = [...dates].sort((a, b) => a.start - b.start);
  const numbers = outside(
    t.numbers.map(({ first, end }) => fact(t, "number", first, end)),
    inOrder,
  );
  const names = mentions
    .filter(({ kind, certain }) => certain && kind !== "place")
    .map((mention): FactReading => {
      const { start, end } = mention;
      return { kind: namesPlace(mention) ? "place" : "name", start, end };
    });
  // "Jack “Tiger” Morgan": the nickname is part of the name.
  const quotes = outside(
    t.quotes.map(({ first, last }) => fact(t, "quote", first, last + 1)),
    names,
  );
  const superlatives = claims
    .filter(({ kind }) => kind === "superlative" || kind === "absolute")
    .map(({ start, end }): FactReading => ({ kind: "superlative", start, end }));
  const places = placeFacts(t, names);
  return [...inOrder, ...numbers, ...places, ...quotes, ...superlatives, ...names];
}
