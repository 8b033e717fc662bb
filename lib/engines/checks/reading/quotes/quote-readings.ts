import type { Span } from "../span.ts";
import type { Token } from "../token.ts";
import type { QuoteReading } from "./quote-reading.ts";
import type { Quote } from "./quotes.ts";

interface QuotedText {
  tokens: readonly Token[];
  quotes: readonly Quote[];
}

/**
 * Every quotation of a text, in order; marks with no word between them are none. `more` says what a
 * language's words around one tell.
 */
export function readQuoteReadings(
  { tokens, quotes }: QuotedText,
  sentenceAt: (token: number) => Span,
  more?: (quote: Quote) => Pick<QuoteReading, "use" | "speakers" | "attributed">,
): QuoteReading[] {
  return quotes.flatMap((quote): QuoteReading[] => {
    const end = quote.closed ? quote.last : quote.last + 1;
    let words = 0;
    for (let i = quote.first + 1; i < end; i++) if (tokens[i]?.kind !== "mark") words++;
    const [open, first] = [tokens[quote.first], tokens[quote.first + 1]];
    const [last, close] = [tokens[end - 1], tokens[quote.last]];
    if (words === 0 || !open || !first || !last || !close) return [];
    return [
      {
        start: open.start,
        end: close.end,
        inner: { start: first.start, end: last.end },
        words,
        closed: quote.closed,
        runsOn: quote.runsOn,
        sentence: sentenceAt(quote.first),
        speakers: [],
        attributed: false,
        ...more?.(quote),
      },
    ];
  });
}
