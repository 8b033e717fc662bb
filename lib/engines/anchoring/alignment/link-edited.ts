import type { ComparedText, Keys } from "./compared-text.ts";
import { likeness } from "./likeness.ts";
import { longestRise } from "./longest-rise.ts";
import type { Groups } from "./sentence-groups.ts";

/** Two sentences between the same neighbours are one when they share about half of what they say. */
export const LIKE_IN_PLACE = 0.5;
/** A single sentence for a single one, in its place, may share less. */
export const LIKE_ALONE = 0.35;
/** One so short, a cell or a list's item, is its neighbours' by its place alone. */
const BY_PLACE_WORDS = 2;
/** A table of more comparisons than this is not made. */
const TABLE_LIMIT = 2_500;

/** Unlinked sentences of both sides between two linked ones that kept their order. */
interface Gap {
  a: number[];
  b: number[];
}

/**
 * Links sentences that were edited in their place: between neighbours that kept their order, in order,
 * those most alike. A sentence too unlike all that stands there is left alone: it is gone.
 */
export function linkEdited(a: ComparedText, b: ComparedText, groups: Groups, keys: Keys) {
  for (const gap of gapsOf(a, b, groups)) {
    if (gap.a.length * gap.b.length > TABLE_LIMIT) continue;
    const alone = gap.a.length === 1 && gap.b.length === 1;
    if (alone && isShort(a, gap.a[0]) && isShort(b, gap.b[0])) {
      groups.link(gap.a[0] ?? 0, gap.b[0] ?? 0, false);
      continue;
    }
    for (const [one, other] of bestPairs(gap, alone ? LIKE_ALONE : LIKE_IN_PLACE)) {
      groups.link(one, other, false);
    }
  }

  /** The pairs in order whose likenesses sum to the most. */
  function bestPairs(gap: Gap, atLeast: number): [number, number][] {
    const width = gap.b.length + 1;
    const like = gap.a.map((one) =>
      gap.b.map((other) => likeness(a.wordsOf(one), b.wordsOf(other), keys, atLeast)),
    );
    const best = new Float64Array((gap.a.length + 1) * width);
    const at = (row: number, column: number) => best[row * width + column] ?? 0;
    for (let row = gap.a.length - 1; row >= 0; row -= 1) {
      for (let column = gap.b.length - 1; column >= 0; column -= 1) {
        const alike = like[row]?.[column] ?? 0;
        const taken = alike > 0 ? at(row + 1, column + 1) + alike : 0;
        best[row * width + column] = Math.max(taken, at(row + 1, column), at(row, column + 1));
      }
    }
    const pairs: [number, number][] = [];
    for (let row = 0, column = 0; row < gap.a.length && column < gap.b.length; ) {
      const alike = like[row]?.[column] ?? 0;
      if (alike > 0 && at(row, column) === at(row + 1, column + 1) + alike) {
        pairs.push([gap.a[row] ?? 0, gap.b[column] ?? 0]);
        row += 1;
        column += 1;
      } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
      else column += 1;
    }
    return pairs;
  }
}

function isShort(text: ComparedText, sentence = 0): boolean {
  const { length } = text.wordsOf(sentence).words;
  return length <= BY_PLACE_WORDS;
}

/** Where both sides have unlinked sentences between the same two groups that kept their order. */
function gapsOf(a: ComparedText, b: ComparedText, groups: Groups): Gap[] {
  const linked = [...groups.list].sort((one, other) => one.a.from - other.a.from);
  const kept = longestRise(linked.map((group) => group.b.from)).map((index) => linked[index]);
  const gaps: Gap[] = [];
  let [fromA, fromB] = [0, 0];
  for (const anchor of [...kept, undefined]) {
    const toA = anchor?.a.from ?? a.sentences.length;
    const toB = anchor?.b.from ?? b.sentences.length;
    const gap = { a: unlinked(groups.ofA, fromA, toA), b: unlinked(groups.ofB, fromB, toB) };
    if (gap.a.length > 0 && gap.b.length > 0) gaps.push(gap);
    fromA = anchor?.a.to ?? toA;
    fromB = anchor?.b.to ?? toB;
  }
  return gaps;
}

function unlinked(groupOf: Groups["ofA"], from: number, to: number): number[] {
  const sentences: number[] = [];
  for (let at = from; at < to; at += 1) if (!groupOf[at]) sentences.push(at);
  return sentences;
}
