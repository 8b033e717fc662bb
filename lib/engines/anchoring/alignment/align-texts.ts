import { alignSequences } from "./align-sequences.ts";
import { ComparedText, Keys } from "./compared-text.ts";
import { linkBeside } from "./link-beside.ts";
import { linkEdited } from "./link-edited.ts";
import { linkJoined } from "./link-joined.ts";
import { linkMoved } from "./link-moved.ts";
import { linkSame } from "./link-same.ts";
import { longestRise } from "./longest-rise.ts";
import { type Group, Groups } from "./sentence-groups.ts";
import { type WordLinks, wordLinksOf } from "./word-links.ts";

/** Two texts, compared once; any number of spans are carried over by it. */
export interface AlignedTexts {
  from: ComparedText;
  to: ComparedText;
  /** The group that a sentence of the old text is in; undefined where it is gone. */
  groupOf: (sentence: number) => AlignedGroup | undefined;
  /** Whether a sentence of the new text is in no group: it is new. */
  isNew: (sentence: number) => boolean;
}

export interface AlignedGroup {
  from: Group["a"];
  to: Group["a"];
  same: boolean;
  moved: boolean;
  /** Whether both sides are the same to the letter; compared when first asked for. */
  alike: () => boolean;
  /** The words of the group's two sides; aligned when first asked for. */
  words: () => WordLinks;
}

/**
 * Compares two texts: sentences first, then words in those that changed. It is the same comparison in
 * both directions (law A6): the text that sorts first is always compared to the other, and read backwards
 * where need be.
 */
export function alignTexts(oldText: string, newText: string): AlignedTexts {
  const backwards = oldText > newText;
  const [sentenceKeys, wordKeys] = [new Keys(), new Keys()];
  const a = new ComparedText(backwards ? newText : oldText, sentenceKeys, wordKeys);
  const b = new ComparedText(backwards ? oldText : newText, sentenceKeys, wordKeys);
  const groups = new Groups(a.sentences.length, b.sentences.length);
  linkSame(a, b, groups);
  linkEdited(a, b, groups, wordKeys);
  linkMoved(a, b, groups, wordKeys);
  linkBeside(a, b, groups, wordKeys);
  linkEdited(a, b, groups, wordKeys);
  linkJoined(a, b, groups, wordKeys);
  markMoved(groups.list);

  const [from, to] = backwards ? [b, a] : [a, b];
  const [groupOfOld, groupOfNew] = backwards ? [groups.ofB, groups.ofA] : [groups.ofA, groups.ofB];
  const aligned = new Map<Group, AlignedGroup>();
  return { from, to, isNew: (sentence) => !groupOfNew[sentence], groupOf };

  function groupOf(sentence: number): AlignedGroup | undefined {
    const group = groupOfOld[sentence];
    if (!group) return undefined;
    const known = aligned.get(group);
    if (known) return known;
    let words: WordLinks | undefined;
    let alike: boolean | undefined;
    const view: AlignedGroup = {
      from: backwards ? group.b : group.a,
      to: backwards ? group.a : group.b,
      same: group.same,
      moved: group.moved,
      alike: () => {
        alike ??= group.same && exactly(a, group.a) === exactly(b, group.b);
        return alike;
      },
      words: () => {
        words ??= linksOf(group);
        return words;
      },
    };
    aligned.set(group, view);
    return view;
  }

  function linksOf(group: Group): WordLinks {
    const [one, other] = [a.wordsOfRun(group.a), b.wordsOfRun(group.b)];
    const matches = alignSequences(one.keys, other.keys, wordKeys.weightOf);
    return backwards
      ? wordLinksOf(other.words, one.words, inverted(matches, other.words.length))
      : wordLinksOf(one.words, other.words, matches);
  }
}

function exactly(side: ComparedText, run: Group["a"]): string {
  const { start, end } = side.stretchOf(run);
  return side.text.slice(start, end);
}

/** The most groups that kept their order stay; the others were moved. */
function markMoved(groups: Group[]) {
  groups.sort((one, other) => one.a.from - other.a.from);
  const kept = new Set(longestRise(groups.map((group) => group.b.from)));
  groups.forEach((group, index) => {
    group.moved = !kept.has(index);
  });
}

function inverted(matches: Int32Array, size: number): Int32Array {
  const back = new Int32Array(size).fill(-1);
  matches.forEach((other, at) => {
    if (other >= 0) back[other] = at;
  });
  return back;
}
