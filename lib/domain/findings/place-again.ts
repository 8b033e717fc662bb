import { spansOfEdition } from "./editions.ts";

interface Placed {
  edition: number;
  start: number;
  end: number;
  exact: string;
}

/**
 * A finding of an earlier text as it stands in another one: its words where they are found there, those that are not
 * left out. Offsets are UTF-16 code units.
 */
export function placedAgain<
  Span extends Placed,
  Finding extends { edition: number; spans: Span[] },
>(finding: Finding, text: string): Finding {
  const spans = spansOfEdition(finding).flatMap((span) => {
    const start = text.indexOf(span.exact);
    return start < 0 ? [] : [{ ...span, start, end: start + span.exact.length }];
  });
  return { ...finding, spans };
}
