import { graphemeBounds } from "#lib/engines/anchoring/grapheme-bounds.ts";
import type { TextBlock } from "./canonical-text.ts";
import type { DraftRange } from "./importer.ts";

/** Where words are not parted by spaces, so much of the text stands for one, in UTF-16 units. */
const LONGEST_WORD = 40;

const space = /\s/;

/**
 * Makes the ranges of a draft such as can be kept: whole characters, and never empty. Rule I13.
 * @param blocks the text's blocks, in order
 */
export function wholeRanges(text: string, blocks: readonly TextBlock[]) {
  const isBound = graphemeBounds(text);

  function blockAt(offset: number): TextBlock | undefined {
    let [low, high] = [0, blocks.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return blocks[low - 1];
  }

  const isSpace = (at: number) => space.test(text.charAt(at));

  function wordBefore(at: number, least: number): number {
    let start = at;
    while (start > least && isSpace(start - 1)) start -= 1;
    const wordEnd = start;
    while (start > least && !isSpace(start - 1) && wordEnd - start < LONGEST_WORD) start -= 1;
    if (start === wordEnd) return at;
    while (start > least && !isBound(start)) start -= 1;
    return start;
  }

  function wordAfter(at: number, most: number): number {
    let end = at;
    while (end < most && isSpace(end)) end += 1;
    const wordStart = end;
    while (end < most && !isSpace(end) && end - wordStart < LONGEST_WORD) end += 1;
    if (end === wordStart) return at;
    while (end < most && !isBound(end)) end += 1;
    return end;
  }

  /**
   * The range, or for an empty one that of the word beside it; none where there is no word.
   * @param least where what stands before begins to be somebody else's, and `most` likewise behind
   */
  return (range: DraftRange, least = 0, most = text.length): DraftRange | undefined => {
    let { start, end } = range;
    while (start > 0 && !isBound(start)) start -= 1;
    while (end < text.length && !isBound(end)) end += 1;
    if (start < end && text.slice(start, end).trim() !== "") return { start, end };
    const block = blockAt(start);
    if (!block) return undefined;
    const [first, last] = [Math.max(block.start, least), Math.min(block.end, most)];
    const before = wordBefore(start, Math.min(first, start));
    const isInWord = before < start && start === end && !isSpace(start - 1);
    if (isInWord && end < last && !isSpace(end)) end = wordAfter(end, last);
    if (before < start) return { start: before, end };
    const after = wordAfter(end, Math.max(last, end));
    if (after > end) return { start, end: after };
    if (start < end) return { start, end };
    if (start > first) return { start: start - 1, end };
    return end < last ? { start, end: end + 1 } : undefined;
  };
}
