import { isCapitalised } from "../scan-tokens.ts";
import type { FactReading } from "../text-reading.ts";
import { type EnglishText, isA, lowerAt } from "./text/english-text.ts";
import { spanOf } from "./text/spans.ts";
import { WORD } from "./text/word-classes.ts";

const SUPERLATIVES = new Set(
  "first last only never always best worst most least largest biggest smallest highest lowest oldest youngest longest shortest fastest deadliest greatest richest poorest strongest unprecedented unique".split(
    " ",
  ),
);
const NOT_IN_NAMES =
  WORD.determiner |
  WORD.preposition |
  WORD.conjunction |
  WORD.relative |
  WORD.auxiliary |
  WORD.pronoun |
  WORD.month |
  WORD.weekday;

const LABEL_VERBS = new Set("updated published modified edited revised reviewed".split(" "));

/** "Last updated: 17 May 2024" on a line of its own or after a bar: says when, claims nothing. */
function isLabel(t: EnglishText, at: number): boolean {
  const [token, before] = [t.tokens[at], t.tokens[at - 1]];
  if (token?.lower !== "last" || !LABEL_VERBS.has(lowerAt(t, at + 1))) return false;
  const opens = !before || token.gap === "line" || token.gap === "blank";
  const apart = before?.kind === "mark" && isCapitalised(token);
  const after = lowerAt(t, at + 2);
  const tellsWhen =
    t.tokens[at + 2]?.kind === "number" ||
    isA(t, at + 2, WORD.month | WORD.weekday) ||
    [":", "on", "at"].includes(after);
  return (opens || apart) && tellsWhen;
}

/** Runs of capitalised words that are no place, weekday or month: persons, bodies, works. */
function readNames(t: EnglishText): FactReading[] {
  const starts = new Set(t.sentences.map((sentence) => sentence.first));
  const names: FactReading[] = [];
  let i = 0;
  while (i < t.tokens.length) {
    const place = t.placeAt.get(i);
    if (place) {
      i = place.end;
      continue;
    }
    if (isLabel(t, i)) {
      i += 2;
      continue;
    }
    let end = i;
    while (isCapitalised(t.tokens[end]) && !t.placeAt.has(end) && !isA(t, end, NOT_IN_NAMES)) {
      if (end > i && t.tokens[end]?.gap !== "space") break;
      end++;
      const joins = ["of", "de", "al", "bin", "&", "van", "von"].includes(lowerAt(t, end));
      if (joins && isCapitalised(t.tokens[end + 1]) && !t.placeAt.has(end + 1)) end++;
    }
    // One capitalised word at the beginning of a sentence is not known to be a name.
    const single = end === i + 1 && (starts.has(i) || (t.tokens[i]?.text.length ?? 0) < 2);
    if (end > i && !single) names.push({ kind: "name", ...spanOf(t, i, end) });
    i = Math.max(end, i + 1);
  }
  return names;
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
export function readFacts(t: EnglishText, dates: readonly FactReading[]): FactReading[] {
  const inOrder = [...dates].sort((a, b) => a.start - b.start);
  const numbers = outside(
    t.numbers.map(
      (number): FactReading => ({ kind: "number", ...spanOf(t, number.first, number.end) }),
    ),
    inOrder,
  );
  const places = t.places.map(
    (place): FactReading => ({ kind: "place", ...spanOf(t, place.first, place.end) }),
  );
  const quotes = t.quotes.map(
    (quote): FactReading => ({ kind: "quote", ...spanOf(t, quote.first, quote.last + 1) }),
  );
  const superlatives = t.tokens.flatMap((token, index): FactReading[] =>
    SUPERLATIVES.has(token.lower) && !isLabel(t, index)
      ? [{ kind: "superlative", ...spanOf(t, index, index + 1) }]
      : [],
  );
  return [...inOrder, ...numbers, ...places, ...quotes, ...superlatives, ...readNames(t)];
}
