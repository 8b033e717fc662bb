import type { FactReading } from "../text-reading.ts";
import { type ArabicText, spanOf } from "./arabic-text.ts";
import type { ArabicDate } from "./dates.ts";
import type { ArabicWeekday } from "./weekdays.ts";

/** Everything that can be wrong and that this reader can see: numbers, dates, countries, quotations. */
export function readFacts(
  t: ArabicText,
  dates: readonly ArabicDate[],
  weekdays: readonly ArabicWeekday[],
): FactReading[] {
  const days = [
    ...dates.map(({ first, end }) => spanOf(t, first, end)),
    ...weekdays.map(({ at }) => spanOf(t, at, at + 1)),
  ].sort((a, b) => a.start - b.start);
  let from = 0;
  const numbers = t.numbers
    .map(({ first, end }) => spanOf(t, first, end))
    .filter((span) => {
      while (from < days.length && (days[from]?.end ?? 0) <= span.start) from++;
      return span.start < (days[from]?.start ?? Number.POSITIVE_INFINITY);
    });
  const places = t.places.map(({ start, end }) => ({
    start,
    end: t.tokens[end - 1]?.end ?? start,
  }));
  const quotes = t.quotes.map(({ first, last }) => spanOf(t, first, last + 1));
  return [
    ...days.map((span) => ({ kind: "date" as const, ...span })),
    ...numbers.map((span) => ({ kind: "number" as const, ...span })),
    ...places.map((span) => ({ kind: "place" as const, ...span })),
    ...quotes.map((span) => ({ kind: "quote" as const, ...span })),
  ];
}
