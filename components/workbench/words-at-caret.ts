import { type MarkedRange, trimmed } from "#components/editor/marked-words.ts";
import { wordAt } from "#components/editor/snap-to-words.ts";
import { sentencesOf } from "#lib/engines/anchoring/alignment/sentences.ts";

/** A stretch of the text (UTF-16 offsets, `end` excluded). */
interface Stretch {
  start: number;
  end: number;
}

/** Of what lies around a place of the text the shortest; behind its last character one is still at it. */
export function innermostAt<T extends Stretch>(all: readonly T[], offset: number): T | undefined {
  const around = all.filter(({ start, end }) => start <= offset && offset <= end);
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/**
 * The words that somebody means who has marked none: the fact that nobody has looked at in which the caret is, else
 * the sentence around it; of a suggestion, which replaces words, the one word.
 * @param facts what nobody has looked at
 */
export function wordsAtCaret(
  text: string,
  offset: number,
  of: { kind: string; language: string; facts: readonly Stretch[] },
): MarkedRange | undefined {
  const fact = innermostAt(of.facts, offset);
  const word = () =>
    wordAt(text, offset, of.language) ?? wordAt(text, Math.max(0, offset - 1), of.language);
  const around =
    of.kind === "suggestion" ? word() : (fact ?? innermostAt(sentencesOf(text), offset));
  return around && trimmed(text, around.start, around.end);
}
