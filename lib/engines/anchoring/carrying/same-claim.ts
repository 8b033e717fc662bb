import { foldVariants } from "../alignment/fold-variants.ts";
import type { WordChange } from "../alignment/word-changes.ts";
import type { Hunk } from "../alignment/word-links.ts";
import { isSameWord, wordsIn } from "../alignment/words.ts";
import type { CarriedPart } from "./carry-part.ts";
import type { CarriedRange } from "./carry-range.ts";
import type { Differences } from "./differences.ts";
import type { Meaning } from "./meaning-words.ts";

/** Whether what a span says is still what it said, and why not. */
export interface Identity {
  /** False where an approval of the claim would no longer hold. */
  sameClaim: boolean;
  /** Whether anything else in its sentences changed, other than white space and typographic variants. */
  contextChanged: boolean;
  /** What was touched in its sentences, outside its own words, that changes a claim. */
  meanings: Meaning[];
  /** The differences in its sentences outside its own words. */
  contextChanges: WordChange[];
}

const lettersAndMarks = (text: string) => foldVariants(text).replaceAll(/\s/g, "");

/** Whether a passage reads the same but for white space and typographic variants. */
function readsAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (lettersAndMarks(a) !== lettersAndMarks(b) || foldVariants(a) === "") return false;
  const [these, those] = [a, b].map((text) => wordsIn(text, { start: 0, end: text.length }));
  return (
    these?.length === those?.length &&
    (these ?? []).every((word, at) => isSameWord(word, those?.[at]))
  );
}

/**
 * Decides identity apart from location (no likeness can tell a move from a change of meaning): a claim is
 * another where its own words changed, or a negation, a number or who says so in its sentence.
 */
export function identityOf(
  oldText: string,
  newText: string,
  ranges: readonly CarriedRange[],
  differences: Differences,
): Identity {
  const around = differencesAround(ranges, differences);
  // White space that is gone beside words that stand changes nothing.
  const hasWords = ranges.some(({ blank }) => !blank);
  const alike = ranges.every(({ old, new: now, outcome, parts, blank }) => {
    if (outcome === "exact" || outcome === "moved" || (blank && hasWords)) return true;
    const [only] = now;
    if (outcome === "lost" || now.length !== 1 || !only) return false;
    if (parts.some(({ reordered }) => reordered)) return false;
    return readsAlike(oldText.slice(old.start, old.end), newText.slice(only.start, only.end));
  });
  return {
    sameClaim: alike && around.meanings.length === 0,
    contextChanged: around.contextChanges.length > 0,
    ...around,
  };
}

function differencesAround(ranges: readonly CarriedRange[], differences: Differences) {
  const meanings = new Set<Meaning>();
  const contextChanges: WordChange[] = [];
  const speakers: WordChange[] = [];
  const seen = new Set<Hunk>();
  const parts = ranges.length === 1 ? (ranges[0]?.parts ?? []) : ranges.flatMap((r) => r.parts);
  for (const part of parts) {
    if (differences.isQuotedAnew(part)) meanings.add("attribution");
    const speaker = differences.speakerChanged(part);
    if (speaker) speakers.push(speaker);
    if (part.around.length === 0) continue;
    for (const meaning of differences.ownMeaningsChanged(part)) meanings.add(meaning);
    for (const hunk of part.around) {
      if (seen.has(hunk) || isOwnOfAnother(parts, part, hunk)) continue;
      seen.add(hunk);
      const difference = differences.of(part.group, hunk);
      for (const meaning of difference.meanings) meanings.add(meaning);
      contextChanges.push(difference.change);
    }
  }
  // Where its own sentence says it too, it is told already.
  const [elsewhere] = speakers;
  if (elsewhere && !meanings.has("attribution")) {
    meanings.add("attribution");
    contextChanges.push(elsewhere);
  }
  return { meanings: [...meanings], contextChanges };
}

/** Whether a difference around one part is another's own: the words of a span are no context of the span. */
function isOwnOfAnother(parts: readonly CarriedPart[], part: CarriedPart, hunk: Hunk): boolean {
  return parts.some(
    (other) => other !== part && other.group === part.group && !other.around.includes(hunk),
  );
}
