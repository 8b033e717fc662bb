import type { WordChange } from "../alignment/word-changes.ts";
import { foldVariants, wordsIn } from "../alignment/words.ts";
import type { CarriedPart } from "./carry-part.ts";
import type { CarriedRange } from "./carry-range.ts";
import { isQuoteMark, meaningsChanged } from "./changed-meaning.ts";
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

/** Whether a passage reads the same but for white space and typographic variants. */
function readsAlike(a: string, b: string): boolean {
  const keys = (text: string) =>
    wordsIn(text, { start: 0, end: text.length })
      .map(({ key }) => key)
      .join(" ");
  return a === b || (foldVariants(a) !== "" && keys(a) === keys(b));
}

/**
 * Decides identity apart from location (no likeness can tell a move from a change of meaning): a claim is
 * another where its own words changed, or a negation, a number or who says so in its sentence.
 */
export function identityOf(
  oldText: string,
  newText: string,
  ranges: readonly CarriedRange[],
): Identity {
  const around = differencesAround(oldText, newText, ranges);
  const alike = ranges.every(({ old, new: now, outcome }) => {
    const [only] = now;
    if (outcome === "lost" || now.length !== 1 || !only) return false;
    return readsAlike(oldText.slice(old.start, old.end), newText.slice(only.start, only.end));
  });
  return {
    sameClaim: alike && around.meanings.length === 0,
    contextChanged: around.contextChanges.length > 0,
    ...around,
  };
}

function differencesAround(oldText: string, newText: string, ranges: readonly CarriedRange[]) {
  const meanings = new Set<Meaning>();
  const contextChanges: WordChange[] = [];
  const seen = new Set<object>();
  for (const part of ranges.flatMap(({ parts }) => parts)) {
    if (part.around.length === 0) continue;
    const links = part.group.words();
    if (part.new && isQuoted(part, "old") !== isQuoted(part, "new")) meanings.add("attribution");
    for (const hunk of part.around) {
      for (const meaning of meaningsChanged(links, hunk)) meanings.add(meaning);
      if (seen.has(hunk)) continue;
      seen.add(hunk);
      const removed = wordsBetween(oldText, links.from.slice(hunk.from, hunk.fromEnd));
      const added = wordsBetween(newText, links.to.slice(hunk.to, hunk.toEnd));
      contextChanges.push({ removed, added });
    }
  }
  return { meanings: [...meanings], contextChanges };
}

function wordsBetween(text: string, words: readonly { start: number; end: number }[]): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

/** Whether a part stands in quotation marks that its own sentence opens. */
function isQuoted(part: CarriedPart, side: "old" | "new"): boolean {
  const links = part.group.words();
  const words = side === "old" ? links.from : links.to;
  const start = part[side]?.start ?? 0;
  const marks = words.filter((word) => word.end <= start && isQuoteMark(word.key));
  return marks.length % 2 === 1;
}
