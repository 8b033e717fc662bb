import { alignSequences } from "./align-sequences.ts";
import type { ComparedText } from "./compared-text.ts";
import type { Groups } from "./sentence-groups.ts";

/**
 * Links the sentences that both texts have, alike: first those that kept their order, then those that
 * were moved. Of several alike that could have been moved, each goes where its neighbours went.
 */
export function linkSame(a: ComparedText, b: ComparedText, groups: Groups) {
  const inOrder = alignSequences(a.keys, b.keys, () => 1);
  inOrder.forEach((other, sentence) => {
    if (other >= 0) groups.link(sentence, other, true);
  });
  const left = new Map<number, number[]>();
  b.keys.forEach((key, sentence) => {
    if (groups.ofB[sentence]) return;
    const sentences = left.get(key);
    if (sentences) sentences.push(sentence);
    else left.set(key, [sentence]);
  });
  if (left.size === 0) return;
  for (const pass of [besideNeighbour, anyOfThem]) {
    a.keys.forEach((key, sentence) => {
      const candidates = groups.ofA[sentence] ? undefined : left.get(key);
      const at = candidates ? pass(groups, sentence, candidates) : -1;
      const [other] = at < 0 ? [] : (candidates?.splice(at, 1) ?? []);
      if (other !== undefined) groups.link(sentence, other, true);
    });
  }
}

/** The candidate that follows what the sentence before became, or comes before what the next became. */
function besideNeighbour(groups: Groups, sentence: number, candidates: readonly number[]): number {
  if (candidates.length === 1) return 0;
  const before = groups.ofA[sentence - 1]?.b.to;
  const after = groups.ofA[sentence + 1]?.b.from;
  return candidates.findIndex((other) => other === before || other + 1 === after);
}

function anyOfThem(_groups: Groups, _sentence: number, candidates: readonly number[]): number {
  return candidates.length > 0 ? 0 : -1;
}
