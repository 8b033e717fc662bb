/** A break that only keeps the line open, by its class: it is no character of the text. */
export const OPENING_BREAK = "opening-break";

/** A run of a block's text: `length` characters in one place of the page, from `start` of the block. */
export interface Piece {
  node: Node;
  start: number;
  length: number;
}

/** The text of a block as the page holds it: pieces of text, and the breaks that count as one character. */
export function piecesOf(block: Element): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = isBreak(node) ? 1 : (node.nodeValue?.length ?? 0);
    if (length > 0) pieces.push({ node, start, length });
    start += length;
  }
  return pieces;
}

/** A break that somebody wrote, not the one that holds a line open. */
const isBreak = (node: Node) =>
  node.nodeName === "BR" && !(node as Element).classList.contains(OPENING_BREAK);

/** Which of the pieces holds the character at `offset` of the block; past the end it is the last. */
export function pieceAt<T extends { start: number }>(
  pieces: readonly T[],
  offset: number,
): T | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[Math.max(0, low - 1)];
}
