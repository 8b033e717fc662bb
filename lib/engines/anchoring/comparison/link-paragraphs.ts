import type { AlignedGroup, AlignedTexts } from "../alignment/align-texts.ts";
import { longestRise } from "../alignment/longest-rise.ts";
import type { Stretch } from "../alignment/sentences.ts";
import { paragraphAt } from "./paragraphs.ts";

/**
 * Paragraphs `from` to `fromEnd` of the old text (excluded) that are, changed or not, paragraphs `to` to `toEnd` of the
 * new one: one to one, but where a paragraph was split or several were joined.
 */
export interface ParagraphLink {
  from: number;
  fromEnd: number;
  to: number;
  toEnd: number;
  /** Stands elsewhere among the paragraphs that kept their order. */
  moved: boolean;
}

/** An old and a new paragraph with sentences in common. */
interface Pair {
  from: number;
  to: number;
  /** How many characters of either the sentences in common have, at least. */
  share: number;
  /** Whether one of those sentences kept its place. */
  stays: boolean;
}

/** Two paragraphs are one when they share at least this much of the shorter. */
const SHARED_AT_LEAST = 0.25;
/** A paragraph was cut off another when this much of it was there. */
const PART_AT_LEAST = 0.5;

const lengthOf = (paragraphs: readonly Stretch[], at: number) => {
  const { start, end } = paragraphs[at] ?? { start: 0, end: 0 };
  return end - start;
};

/** Tells which paragraphs of the old text are which of the new one, by the sentences that they share. */
export function linkParagraphs(
  aligned: AlignedTexts,
  before: readonly Stretch[],
  after: readonly Stretch[],
): ParagraphLink[] {
  const pairs = pairsOf(aligned, before, after);
  pairs.sort((one, other) => other.share - one.share || one.from - other.from || one.to - other.to);
  const ofOld = new Map<number, ParagraphLink>();
  const ofNew = new Map<number, ParagraphLink>();
  const links: ParagraphLink[] = [];
  for (const { from, to, share, stays } of pairs) {
    if (ofOld.has(from) || ofNew.has(to)) continue;
    const shorter = Math.min(lengthOf(before, from), lengthOf(after, to));
    if (share < SHARED_AT_LEAST * shorter) continue;
    const link = { from, fromEnd: from + 1, to, toEnd: to + 1, moved: !stays };
    links.push(link);
    ofOld.set(from, link);
    ofNew.set(to, link);
  }
  takeSplit();
  takeJoined();
  links.sort((one, other) => one.to - other.to);
  const staying = links.filter(({ moved }) => !moved);
  const kept = new Set(longestRise(staying.map(({ from }) => from)));
  staying.forEach((link, index) => {
    link.moved = !kept.has(index);
  });
  return links;

  /** New paragraphs that were cut off the one beside them. */
  function takeSplit() {
    const parts = pairs.filter((p) => p.share >= PART_AT_LEAST * lengthOf(after, p.to));
    for (const { from, to } of parts.toSorted((one, other) => one.to - other.to)) {
      const link = ofOld.get(from);
      if (ofNew.has(to) || link?.toEnd !== to) continue;
      link.toEnd = to + 1;
      ofNew.set(to, link);
    }
    for (const { from, to } of parts.toSorted((one, other) => other.to - one.to)) {
      const link = ofOld.get(from);
      if (ofNew.has(to) || link?.to !== to + 1) continue;
      link.to = to;
      ofNew.set(to, link);
    }
  }

  /** Old paragraphs that were joined to the one beside them. */
  function takeJoined() {
    const parts = pairs.filter((p) => p.share >= PART_AT_LEAST * lengthOf(before, p.from));
    for (const { from, to } of parts.toSorted((one, other) => one.from - other.from)) {
      const link = ofNew.get(to);
      if (ofOld.has(from) || link?.fromEnd !== from) continue;
      link.fromEnd = from + 1;
      ofOld.set(from, link);
    }
    for (const { from, to } of parts.toSorted((one, other) => other.from - one.from)) {
      const link = ofNew.get(to);
      if (ofOld.has(from) || link?.from !== from + 1) continue;
      link.from = from;
      ofOld.set(from, link);
    }
  }
}

/** Every two paragraphs with sentences in common. */
function pairsOf(
  aligned: AlignedTexts,
  before: readonly Stretch[],
  after: readonly Stretch[],
): Pair[] {
  const pairs = new Map<string, Pair>();
  let last: AlignedGroup | undefined;
  for (let sentence = 0; sentence < aligned.from.sentences.length; sentence += 1) {
    const group = aligned.groupOf(sentence);
    if (!group || group === last) continue;
    last = group;
    const olds = partsOf(before, aligned.from.stretchOf(group.from));
    const news = partsOf(after, aligned.to.stretchOf(group.to));
    for (const old of olds) {
      for (const now of news) {
        const key = `${old.at} ${now.at}`;
        const pair = pairs.get(key) ?? { from: old.at, to: now.at, share: 0, stays: false };
        pair.share += Math.min(old.length, now.length);
        pair.stays ||= !group.moved;
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()];
}

/** The paragraphs that a stretch lies in, with how many of its characters each has. */
function partsOf(paragraphs: readonly Stretch[], { start, end }: Stretch) {
  const parts: { at: number; length: number }[] = [];
  for (let at = paragraphAt(paragraphs, start); at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.start >= end) break;
    parts.push({ at, length: Math.min(end, paragraph.end) - Math.max(start, paragraph.start) });
  }
  return parts;
}
