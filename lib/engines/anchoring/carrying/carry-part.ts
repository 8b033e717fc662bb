import type { AlignedGroup, AlignedTexts } from "../alignment/align-texts.ts";
import type { Stretch } from "../alignment/sentences.ts";
import { type Hunk, hunkOf, type WordLinks, wordAt } from "../alignment/word-links.ts";
import { weightOf } from "../alignment/words.ts";
import { onlyPlace, whereUnchanged } from "./unchanged-place.ts";

/** A part of a span that lies in one group, and what became of it. */
export interface CarriedPart {
  group: AlignedGroup;
  old: Stretch;
  /** Undefined where the words are gone and nothing stands for them. */
  new: Stretch | undefined;
  /** What changed in the group's sentences outside the part. */
  around: readonly Hunk[];
  /** Whether a word stands where it is only because what stood around it changed places: Smith sued Jones. */
  reordered?: true;
}

const unchanged: readonly Hunk[] = [];

/** A word that weighs less is looked for nowhere but in its place. */
const TELLING_WEIGHT = 4;
/** More words than this for a whole part, and what stands there now is no longer its replacement. */
const REPLACED_WORDS = 8;

/** Carries the part of a range that lies in one group; `old` begins and ends with words of it. */
export function carryPart(aligned: AlignedTexts, group: AlignedGroup, old: Stretch): CarriedPart {
  const [before, after] = [aligned.from.stretchOf(group.from), aligned.to.stretchOf(group.to)];
  if (group.alike()) {
    const shift = after.start - before.start;
    const place = { start: old.start + shift, end: old.end + shift };
    return { group, old, new: place, around: unchanged };
  }
  const links = group.words();
  const [first, last] = wordsTouched(links, old);
  const found = targetOf(links, first, last, old, aligned);
  const kept = whereUnchanged(links, old, aligned, found);
  if (kept) return { group, old, new: kept, around: links.hunks };
  const isOneWord = last - first === 1;
  const mayStandElsewhere = isOneWord
    ? !found && weightOf(links.from[first]?.key ?? "") >= TELLING_WEIGHT
    : true;
  const elsewhere = mayStandElsewhere ? onlyPlace(links, old, aligned, [before, after]) : undefined;
  if (elsewhere) {
    const part = { group, old, new: elsewhere, around: links.hunks };
    return isOneWord ? { ...part, reordered: true } : part;
  }
  const around = links.hunks.filter(({ from, fromEnd }) =>
    from === fromEnd ? from <= first || from >= last : fromEnd <= first || from >= last,
  );
  return { group, old, new: found, around };
}

/** The first of the old words that the stretch touches, and the one after the last. */
function wordsTouched({ from }: WordLinks, { start, end }: Stretch): [number, number] {
  const first = wordAt(from, start);
  const last = wordAt(from, end - 1);
  return [first, (from[last]?.start ?? end) < end ? last + 1 : last];
}

/** New words that stand for an old one. */
interface Target {
  word: number;
  at: number;
  end: number;
  same: boolean;
}

/** The new words that stand for old words `first` to `last` (excluded), from the first to the last of them. */
function targetOf(
  links: WordLinks,
  first: number,
  last: number,
  old: Stretch,
  aligned: AlignedTexts,
): Stretch | undefined {
  const targets: Target[] = [];
  for (let word = first; word < last; word += 1) {
    const match = links.matches[word] ?? -1;
    if (match >= 0) targets.push({ word, at: match, end: match + 1, same: true });
    else {
      const replaced = replacementOf(hunkOf(links, word), word);
      if (replaced) targets.push({ word, ...replaced, same: false });
    }
  }
  if (targets.every(({ same }) => !same) && !standsAlone(links, first, last)) return undefined;
  const [lowest, highest] = [targets[0], targets.at(-1)];
  if (!lowest || !highest) return undefined;
  const [begins, ends] = [lowest.at, highest.end];
  if (!lowest.same) skipMarks(links, links.from[first]?.key, lowest, "at", 1);
  if (!highest.same) skipMarks(links, links.from[last - 1]?.key, highest, "end", -1);
  // Marks alone are what stands there.
  if (lowest.at >= highest.end) [lowest.at, highest.end] = [begins, ends];
  const offsetIn = (target: Target, offset: number): number | undefined => {
    const [was, is] = [links.from[target.word], links.to[target.at]];
    if (!(target.same && was && is) || offset <= was.start || offset >= was.end) return undefined;
    const same =
      aligned.from.text.slice(was.start, was.end) === aligned.to.text.slice(is.start, is.end);
    return same ? is.start + offset - was.start : undefined;
  };
  return {
    start: offsetIn(lowest, old.start) ?? links.to[lowest.at]?.start ?? 0,
    end: offsetIn(highest, old.end) ?? links.to[highest.end - 1]?.end ?? 0,
  };
}

const isMark = (key: string | undefined) => key !== undefined && !/[\p{L}\p{N}\p{S}]/u.test(key);

/** Leaves out the marks of punctuation that a replacement begins or ends with, where the old words had none. */
function skipMarks(
  links: WordLinks,
  old: string | undefined,
  target: Target,
  edge: "at" | "end",
  step: 1 | -1,
) {
  if (isMark(old)) return;
  const key = () => links.to[edge === "at" ? target.at : target.end - 1]?.key;
  while (target.end - target.at > 1 && isMark(key())) target[edge] += step;
}

/**
 * Whether words that are all gone have a replacement of their own: they are all that was taken out there,
 * or as many came as went.
 */
function standsAlone(links: WordLinks, first: number, last: number): boolean {
  const hunk = hunkOf(links, first);
  if (!hunk || last > hunk.fromEnd) return false;
  const [removed, added] = [hunk.fromEnd - hunk.from, hunk.toEnd - hunk.to];
  if (removed === added) return last - first <= REPLACED_WORDS;
  return hunk.from === first && hunk.fromEnd === last && added <= REPLACED_WORDS;
}

/** The new words that an old word was replaced by: its own where as many came as went, else all. */
function replacementOf(hunk: Hunk | undefined, word: number) {
  if (!hunk || hunk.to === hunk.toEnd) return undefined;
  const [removed, added] = [hunk.fromEnd - hunk.from, hunk.toEnd - hunk.to];
  if (removed === added) {
    const at = hunk.to + word - hunk.from;
    return { at, end: at + 1 };
  }
  return removed > REPLACED_WORDS ? undefined : { at: hunk.to, end: hunk.toEnd };
}
