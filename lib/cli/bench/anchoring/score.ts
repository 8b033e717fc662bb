import type { Stretch } from "#lib/engines/anchoring/alignment/sentences.ts";
import type { TrackedSpan } from "./truth.ts";

/** What an approach says became of a span; no place where it says that the span is lost. */
export interface Answer {
  place: Stretch | undefined;
  /** Whether it says that the words are what they were; undefined where it says nothing of that. */
  same?: boolean;
}

export interface Tally {
  /** Right in place; or rightly lost. */
  correct: number;
  /** Anchored to words that are not the span's. */
  wrong: number;
  wronglyLost: number;
  /** Of the spans whose words changed: said to be so, and all. */
  staleSeen: number;
  changed: number;
  /** Of the spans whose words did not: said to be kept, and all. */
  keptSeen: number;
  kept: number;
}

/**
 * Holds answers against the record of the edits. A kept span must be found word for word; a changed one
 * where what stayed of it, or was written over it, stands; one that is gone nowhere.
 */
export function tally(
  text: string,
  spans: readonly TrackedSpan[],
  answers: readonly Answer[],
): Tally {
  const sums: Tally = {
    correct: 0,
    wrong: 0,
    wronglyLost: 0,
    staleSeen: 0,
    changed: 0,
    keptSeen: 0,
    kept: 0,
  };
  spans.forEach((span, index) => {
    const { place, same } = answers[index] ?? { place: undefined };
    sums[verdictOn(text, span, place)] += 1;
    if (span.fate === "kept") {
      sums.kept += 1;
      if (place && same !== false) sums.keptSeen += 1;
    } else {
      sums.changed += 1;
      if (!place || same === false) sums.staleSeen += 1;
    }
  });
  return sums;
}

function verdictOn(text: string, { fate, now }: TrackedSpan, place: Stretch | undefined) {
  if (!now) return place ? "wrong" : "correct";
  if (!place) return "wronglyLost";
  if (fate === "kept") {
    const words = ({ start, end }: Stretch) => text.slice(start, end);
    return place.start === now.start && words(place) === words(now) ? "correct" : "wrong";
  }
  return place.start < now.end && now.start < place.end ? "correct" : "wrong";
}
