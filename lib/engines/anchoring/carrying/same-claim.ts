import { type Stretch, sentencesOf } from "../alignment/sentences.ts";
import type { WordChange } from "../alignment/word-changes.ts";
import { foldVariants, wordsIn } from "../alignment/words.ts";
import type { CarriedPart } from "./carry-part.ts";
import type { CarriedRange } from "./carry-range.ts";
import { meaningsChanged } from "./changed-meaning.ts";
import { type Meaning, meaningOf } from "./meaning-words.ts";

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
 * @param mayBeQuoted whether there is a quotation mark in either text at all
 */
export function identityOf(
  oldText: string,
  newText: string,
  ranges: readonly CarriedRange[],
  mayBeQuoted = true,
): Identity {
  const around = differencesAround(oldText, newText, ranges, mayBeQuoted);
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

function differencesAround(
  oldText: string,
  newText: string,
  ranges: readonly CarriedRange[],
  mayBeQuoted: boolean,
) {
  const meanings = new Set<Meaning>();
  const contextChanges: WordChange[] = [];
  const seen = new Set<object>();
  for (const part of ranges.flatMap(({ parts }) => parts)) {
    if (mayBeQuoted && part.new && isQuoted(oldText, part.old) !== isQuoted(newText, part.new)) {
      meanings.add("attribution");
    }
    if (part.around.length === 0) continue;
    for (const meaning of ownMeaningsChanged(oldText, newText, part)) meanings.add(meaning);
    const links = part.group.words();
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

/** Whether there is a quotation mark in a text. */
export const hasQuotes = (text: string) => text.search(quoteMark) >= 0;

const quoteMark = /["“”„‟″«»]/g;

/** Whether a stretch stands in quotation marks that its block opens. */
function isQuoted(text: string, { start }: Stretch): boolean {
  const block = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return (block.match(quoteMark)?.length ?? 0) % 2 === 1;
}

/**
 * Where a sentence was split or several were joined, words can change sides without being changed: whether the
 * part's own sentences say other negations, numbers or speakers than before.
 */
function ownMeaningsChanged(oldText: string, newText: string, part: CarriedPart): Meaning[] {
  const { from, to } = part.group;
  if (!part.new || (from.to - from.from === 1 && to.to - to.from === 1)) return [];
  const tally = new Map<Meaning, string[][]>();
  for (const [side, [text, place]] of [
    [oldText, part.old],
    [newText, part.new],
  ].entries() as IterableIterator<[number, [string, Stretch]]>) {
    for (const { start, end } of sentencesOf(aroundOf(text, place))) {
      const offset = place.start - Math.max(0, place.start - SENTENCE_REACH);
      if (end <= offset || start >= offset + place.end - place.start) continue;
      for (const { key } of wordsIn(aroundOf(text, place), { start, end })) {
        const meaning = meaningOf(key);
        if (!meaning) continue;
        const sides = tally.get(meaning) ?? [[], []];
        sides[side]?.push(key.toLowerCase());
        tally.set(meaning, sides);
      }
    }
  }
  return [...tally].flatMap(([meaning, [before = [], after = []]]) =>
    before.sort().join(" ") === after.sort().join(" ") ? [] : [meaning],
  );
}

/** How far a sentence is looked for around a part. */
const SENTENCE_REACH = 2_000;

const aroundOf = (text: string, { start, end }: Stretch) =>
  text.slice(Math.max(0, start - SENTENCE_REACH), end + SENTENCE_REACH);
