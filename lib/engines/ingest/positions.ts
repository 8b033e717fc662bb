import type { TextBlock } from "./canonical-text.ts";

/** The last block for which `reached` holds; blocks reached come first. */
function lastReached(
  blocks: readonly TextBlock[],
  reached: (block: TextBlock) => boolean,
): TextBlock | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const block = blocks[middle];
    if (block && reached(block)) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}

/**
 * The ProseMirror position of an offset into the canonical text (UTF-16 units).
 * @param blocks the blocks of `canonicalText`
 * @throws RangeError where the text has no such offset
 */
export function toDocumentPosition(blocks: readonly TextBlock[], offset: number): number {
  const block = lastReached(blocks, ({ start }) => start <= offset);
  if (!block || offset > block.end) throw new RangeError(`The text has no offset ${offset}.`);
  return block.from + offset - block.start;
}

/**
 * The offset into the canonical text (UTF-16 units) of a ProseMirror position. A position between
 * two blocks is the end of the one before; before the first block it is 0.
 */
export function toTextOffset(blocks: readonly TextBlock[], position: number): number {
  const block = lastReached(blocks, ({ from }) => from <= position);
  return block ? Math.min(block.start + position - block.from, block.end) : 0;
}
