import type { Span } from "../reading/span.ts";
import type { TextReading } from "../reading/text-reading.ts";

/** The paragraphs of a text: what stands between line breaks. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    if (text.slice(start, end).trim() !== "") paragraphs.push({ start, end });
    start = end + 1;
  }
  return paragraphs;
}

/** A paragraph that negates in one language and not in the other. */
export interface LostNegation {
  /** The paragraph in this text. */
  paragraph: Span;
  /** How often it negates here, and there. */
  here: number;
  there: number;
}

function countIn(spans: readonly Span[], { start, end }: Span): number {
  return spans.filter((span) => span.start >= start && span.end <= end).length;
}

/**
 * Paragraphs that negate in one language alone; undefined where the two texts do not have as many
 * paragraphs, so that none can be held against another.
 */
export function lostNegations(here: TextReading, there: TextReading): LostNegation[] | undefined {
  const [ours, theirs] = [paragraphsOf(here.text), paragraphsOf(there.text)];
  if (ours.length !== theirs.length) return undefined;
  return ours.flatMap((paragraph, index): LostNegation[] => {
    const counts = {
      here: countIn(here.negations, paragraph),
      there: countIn(there.negations, theirs[index] as Span),
    };
    return (counts.here === 0) !== (counts.there === 0) ? [{ paragraph, ...counts }] : [];
  });
}
