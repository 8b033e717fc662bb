import type { NegationReading } from "../reading/negation-reading.ts";
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

function negationsIn(all: readonly NegationReading[], { start, end }: Span): NegationReading[] {
  return all.filter((each) => each.start >= start && each.end <= end);
}

const isSure = ({ loose }: NegationReading) => !loose;

/**
 * Paragraphs that negate in one language alone; undefined where the two texts do not have as many
 * paragraphs, so that none can be held against another.
 */
export function lostNegations(here: TextReading, there: TextReading): LostNegation[] | undefined {
  const [ours, theirs] = [paragraphsOf(here.text), paragraphsOf(there.text)];
  if (ours.length !== theirs.length) return undefined;
  const [negatedHere, negatedThere] = [here.negations(), there.negations()];
  return ours.flatMap((paragraph, index): LostNegation[] => {
    const inOurs = negationsIn(negatedHere, paragraph);
    const inTheirs = negationsIn(negatedThere, theirs[index] as Span);
    const lost = inOurs.length === 0 ? inTheirs : inTheirs.length === 0 ? inOurs : [];
    return lost.some(isSure) ? [{ paragraph, here: inOurs.length, there: inTheirs.length }] : [];
  });
}
