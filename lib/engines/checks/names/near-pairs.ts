import { type OneEdit, oneEdit } from "./one-edit.ts";

/** Words that share one hash with more others than this are no names of one text. */
const MAX_BUCKET = 8;
const BASE = 131;

/** The hashes of the word and of the word without each of its letters. */
function deletionHashes(word: string): number[] {
  const { length } = word;
  const after = new Array<number>(length + 1).fill(0);
  const power = new Array<number>(length + 1).fill(1);
  for (let i = length - 1; i >= 0; i--) {
    const right = length - 1 - i;
    power[right + 1] = Math.imul(power[right] as number, BASE);
    after[i] =
      (Math.imul(word.charCodeAt(i), power[right] as number) + (after[i + 1] as number)) | 0;
  }
  const hashes = [after[0] as number];
  let before = 0;
  for (let i = 0; i < length; i++) {
    hashes.push(
      (Math.imul(before, power[length - 1 - i] as number) + (after[i + 1] as number)) | 0,
    );
    before = (Math.imul(before, BASE) + word.charCodeAt(i)) | 0;
  }
  return hashes;
}

/**
 * The pairs of words that one slip parts, each once, in time that grows with the words alone: both
 * words of such a pair are equal when one letter is taken out of either or both.
 */
export function nearPairs<T extends { form: string }>(
  words: Iterable<T>,
): { earlier: T; later: T; edit: OneEdit }[] {
  const buckets = new Map<number, T[]>();
  const pairs: { earlier: T; later: T; edit: OneEdit }[] = [];
  for (const later of words) {
    const met = new Set<T>();
    for (const hash of deletionHashes(later.form)) {
      const bucket = buckets.get(hash);
      if (!bucket) {
        buckets.set(hash, [later]);
        continue;
      }
      for (const earlier of bucket) {
        if (earlier === later || met.has(earlier)) continue;
        met.add(earlier);
        const edit = oneEdit(earlier.form, later.form);
        if (edit) pairs.push({ earlier, later, edit });
      }
      if (bucket.length < MAX_BUCKET && bucket.at(-1) !== later) bucket.push(later);
    }
  }
  return pairs;
}
