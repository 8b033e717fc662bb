import type { Likeness, Wording } from "../reading/quotes/wording.ts";
import type { Span } from "../reading/span.ts";
import type { Passage } from "./passage-search.ts";
import type { QuotedWord } from "./quoted-units.ts";
import { isInterruption, type SourceWords, sourceKeys, sourceSlice } from "./source-words.ts";

/** Words of a quotation and the words that the source has in their place; either may be none. */
export interface Difference {
  likeness: Exclude<Likeness, "same">;
  /** Where the words stand in the text; where words are left out, the word before them. */
  span: Span;
  quoted: string;
  source: string;
  /** How many words of the quotation differ, or of the source where none of the quotation do. */
  words: number;
}

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((each, i) => each === b[i]);

/** Whether the source's words from `from` to `to` only say again what stands beside them. */
function isRepeated(source: SourceWords, from: number, to: number): boolean {
  const length = to - from;
  if (length === 0 || length > 4) return false;
  const words = sourceKeys(source, from, to);
  return (
    sameList(words, sourceKeys(source, Math.max(0, from - length), from)) ||
    sameList(words, sourceKeys(source, to, Math.min(source.starts.length, to + length)))
  );
}

interface Region {
  first: number;
  end: number;
  from: number;
  to: number;
}

/** Whether the source has the first or last words of a passage in another spelling: "12%". */
function hasAtEdge(
  words: readonly QuotedWord[],
  source: SourceWords,
  wording: Wording,
  { first, end, from }: Region,
): boolean {
  const keys = words.slice(first, end).map(({ key }) => key);
  const same = (start: number, stop: number) =>
    wording.compare(keys, sourceKeys(source, start, stop)) === "same";
  const length = source.starts.length;
  return [1, 2].some(
    (count) =>
      (end === words.length && from + count <= length && same(from, from + count)) ||
      (first === 0 && from >= count && same(from - count, from)),
  );
}

/** Without the words at either end of a passage that the source says twice: "we we lost". */
function withoutRepeats(source: SourceWords, { first, end, from, to }: Region): Region {
  const spare = () => to - from > end - first;
  const said = (at: number) => sourceKeys(source, Math.max(0, at), at + 1)[0];
  while (spare() && to < source.starts.length && said(to - 1) === said(to)) to--;
  while (spare() && from > 0 && said(from) === said(from - 1)) from++;
  return { first, end, from, to };
}

function differenceOf(
  text: string,
  words: readonly QuotedWord[],
  source: SourceWords,
  wording: Wording,
  region: Region,
): Difference | undefined {
  const { first, end, from, to } = withoutRepeats(source, region);
  const quoted = words.slice(first, end);
  const keys = quoted.map(({ key }) => key);
  if (from === to && hasAtEdge(words, source, wording, { first, end, from, to })) return undefined;
  if (keys.length === 0 && (isRepeated(source, from, to) || isInterruption(source, from, to))) {
    return undefined;
  }
  const likeness = wording.compare(keys, sourceKeys(source, from, to));
  if (likeness === "same") return undefined;
  const before = words[Math.max(0, first - 1)];
  const span = {
    start: quoted[0]?.start ?? before?.start ?? 0,
    end: quoted.at(-1)?.end ?? before?.end ?? 0,
  };
  return {
    likeness,
    span,
    quoted: quoted.length > 0 ? text.slice(span.start, span.end) : "",
    source: sourceSlice(source, from, to),
    words: quoted.length || to - from,
  };
}

/** What differs between the words of a quotation and the passage of the source that they quote. */
export function differencesOf(
  text: string,
  words: readonly QuotedWord[],
  source: SourceWords,
  passage: Passage,
  isEqual: (word: number) => boolean,
  wording: Wording,
): Difference[] {
  const differences: Difference[] = [];
  let next = passage.from;
  let open: { first: number; from: number } | undefined;
  const close = (end: number, to: number) => {
    if (!open) return;
    const region = { ...open, end, to };
    differences.push(...[differenceOf(text, words, source, wording, region) ?? []].flat());
    open = undefined;
  };
  for (let i = 0; i < words.length; i++) {
    const at = passage.at[i] as number;
    const any = words[i]?.key === "";
    if (any) {
      close(i, next);
      // Words in brackets stand for whatever the source has up to the next word that is paired.
      const after = passage.at.subarray(i + 1).find((index) => index >= 0);
      next = after ?? Math.max(next, at + 1);
    } else if (at < 0) {
      open ??= { first: i, from: next };
    } else {
      if (at > next) open ??= { first: i, from: next };
      if (isEqual(i)) close(i, at);
      else open ??= { first: i, from: at };
      next = at + 1;
    }
  }
  close(words.length, next);
  return differences;
}

/** The difference where the source goes on between two sentences that the text puts side by side. */
export function omissionBetween(
  text: string,
  words: readonly QuotedWord[],
  source: SourceWords,
  from: number,
  to: number,
  wording: Wording,
): Difference | undefined {
  const end = words.length;
  return differenceOf(text, words, source, wording, { first: end, end, from, to });
}
