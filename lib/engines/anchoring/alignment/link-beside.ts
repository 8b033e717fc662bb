import type { ComparedText, Keys } from "./compared-text.ts";
import { likeness } from "./likeness.ts";
import { LIKE_ALONE, LIKE_IN_PLACE } from "./link-edited.ts";
import type { Groups } from "./sentence-groups.ts";

/**
 * Links an edited sentence to what stands beside its moved neighbour: a paragraph that was moved takes its
 * edited sentences along.
 */
export function linkBeside(a: ComparedText, b: ComparedText, groups: Groups, keys: Keys) {
  for (let sentence = 0; sentence < a.sentences.length; sentence += 1) {
    if (groups.ofA[sentence]) continue;
    const after = groups.ofA[sentence - 1]?.b.to;
    const next = groups.ofA[sentence + 1]?.b.from;
    const before = next === undefined ? undefined : next - 1;
    const other = [after, before].find((at) => at !== undefined && isOpen(at));
    if (other === undefined) continue;
    const atLeast = after === before ? LIKE_ALONE : LIKE_IN_PLACE;
    if (likeness(a.wordsOf(sentence), b.wordsOf(other), keys, atLeast) > 0) {
      groups.link(sentence, other, false);
    }
  }

  function isOpen(sentence: number): boolean {
    return sentence >= 0 && sentence < b.sentences.length && !groups.ofB[sentence];
  }
}
