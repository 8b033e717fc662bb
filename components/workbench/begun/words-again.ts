/** Words of a text with what stands around them. */
export interface PlacedWords {
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
}

/** So much beside the words has to be the same, or as much as there is of it. */
const ENOUGH = 10;

function alikeAtEnd(one: string, other: string): number {
  let n = 0;
  while (n < one.length && n < other.length && one.at(-1 - n) === other.at(-1 - n)) n += 1;
  return n;
}

function alikeAtStart(one: string, other: string): number {
  let n = 0;
  while (n < one.length && n < other.length && one[n] === other[n]) n += 1;
  return n;
}

/**
 * Where words of an older text stand in this one: at the place with most beside it that is the same, of two
 * alike the nearer. The same words with something else on both sides are others.
 */
export function wordsAgain(words: PlacedWords, text: string): number | undefined {
  const { exact, prefix, suffix, start } = words;
  let best: { at: number; alike: number } | undefined;
  if (exact === "") return undefined;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const before = alikeAtEnd(prefix, text.slice(Math.max(0, at - prefix.length), at));
    const after = alikeAtStart(suffix, text.slice(end, end + suffix.length));
    const isBegin = prefix.length < ENOUGH && before === prefix.length && at === before;
    const isEnd = suffix.length < ENOUGH && after === suffix.length && end + after === text.length;
    if (before < ENOUGH && after < ENOUGH && !isBegin && !isEnd) continue;
    const alike = before + after;
    const isNearer = best && Math.abs(at - start) < Math.abs(best.at - start);
    if (!best || alike > best.alike || (alike === best.alike && isNearer)) best = { at, alike };
  }
  return best?.at;
}
