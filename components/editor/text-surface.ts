import type { TextBlock } from "#lib/engines/ingest/canonical-text.ts";
import { type Piece, pieceAt, piecesOf } from "./block-pieces.ts";
import { nodesFrom, type Point } from "./nodes-from.ts";

/** The text of an article and the page that shows it: from offsets (UTF-16, canonical text) to places, and back. */
export interface TextSurface {
  dom: HTMLElement;
  text: string;
  blocks: readonly TextBlock[];
  /** The block that holds an offset, by its number. */
  blockAt: (offset: number) => number;
  /** The element that shows a block. */
  element: (block: number) => HTMLElement | undefined;
  /** The runs of text between two offsets, as the page holds them. */
  pieces: (start: number, end: number) => readonly Piece[];
  /** Where the words of `[start, end)` begin and end; undefined where the page does not show them. */
  points: (start: number, end: number) => { from: Point; to: Point } | undefined;
  /** Where a character is on the screen. */
  box: (offset: number) => DOMRect | undefined;
  /** The offset of a place in the page; between two blocks it is the end of the one before. */
  offsetOf: (node: Node, offset: number) => number;
}

/** Where marks are drawn with elements a text is cut where they begin and end. */
const isAsItWas = ({ node, length }: Piece) =>
  node.isConnected && (node.nodeName === "BR" || node.nodeValue?.length === length);

/** The page is read block by block, as it is asked for, and each block once. */
export function textSurface(
  dom: HTMLElement,
  blocks: readonly TextBlock[],
  text: string,
): TextSurface {
  // Every block is one of these, and none of them anything else: one look finds all, in their order.
  const elements = [...dom.querySelectorAll<HTMLElement>("p, h1, h2, h3, h4, h5, h6, pre")];
  const numbers = new Map<Node, number>(elements.map((one, number) => [one, number]));
  const read: (readonly Piece[] | undefined)[] = [];

  function blockAt(offset: number): number {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  function piecesIn(block: number): readonly Piece[] {
    const shown = elements[block];
    if (!shown) return [];
    const known = read[block];
    const current = known?.every(isAsItWas) ? known : piecesOf(shown);
    read[block] = current;
    return current;
  }

  /** The place before the character at `offset`; `after` it where asked. */
  function point(offset: number, after: boolean): Point | undefined {
    const number = blockAt(offset);
    const block = blocks[number];
    const shown = elements[number];
    if (!block || !shown) return undefined;
    const within = offset - block.start;
    const piece = pieceAt(piecesIn(number), within);
    if (!piece) return { node: shown, offset: 0 };
    const { node, start, length } = piece;
    const at = Math.min(within - start + (after ? 1 : 0), length);
    if (node.nodeName !== "BR") return { node, offset: at };
    const parent = node.parentNode;
    if (!parent) return undefined;
    const around: Node[] = [...parent.childNodes];
    return { node: parent, offset: around.indexOf(node) + at };
  }

  function points(start: number, end: number) {
    const from = point(start, false);
    const to = end > start ? point(end - 1, true) : from;
    return from && to ? { from, to } : undefined;
  }

  /** The number of the block that a node is in. */
  function blockOf(node: Node): number | undefined {
    for (let one: Node | null = node; one && one !== dom; one = one.parentNode) {
      const number = numbers.get(one);
      if (number !== undefined) return number;
    }
    return undefined;
  }

  function offsetOf(node: Node, offset: number): number {
    const number = blockOf(node);
    if (number === undefined) {
      for (const one of nodesFrom({ node, offset }, dom)) {
        const next = numbers.get(one);
        if (next !== undefined) return blocks[next - 1]?.end ?? 0;
      }
      return text.length;
    }
    const { start = 0, end = text.length } = blocks[number] ?? {};
    const pieces = piecesIn(number);
    const piece = pieces.find((one) => one.node === node);
    if (piece) return start + piece.start + Math.min(offset, piece.length);
    for (const one of nodesFrom({ node, offset }, elements[number] ?? dom)) {
      const next = pieces.find((known) => known.node === one);
      if (next) return start + next.start;
    }
    return end;
  }

  return {
    dom,
    text,
    blocks,
    blockAt,
    element: (block) => elements[block],
    pieces(start, end) {
      const last = blockAt(Math.max(start, end - 1));
      const found: Piece[] = [];
      for (let number = blockAt(start); number <= last; number += 1) {
        const from = blocks[number]?.start ?? 0;
        for (const piece of piecesIn(number)) {
          const first = from + piece.start;
          if (first < end && first + piece.length > start) found.push({ ...piece, start: first });
        }
      }
      return found;
    },
    points,
    box(offset) {
      const found = points(offset, offset + 1);
      if (!found) return undefined;
      const range = document.createRange();
      range.setStart(found.from.node, found.from.offset);
      range.setEnd(found.to.node, found.to.offset);
      return range.getClientRects()[0] ?? elements[blockAt(offset)]?.getBoundingClientRect();
    },
    offsetOf,
  };
}
