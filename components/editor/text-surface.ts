import type { EditorView } from "@tiptap/pm/view";
import type { TextBlock } from "#lib/engines/ingest/canonical-text.ts";
import { toTextOffset } from "#lib/engines/ingest/positions.ts";
import { type Piece, pieceAt, piecesOf } from "./block-pieces.ts";

/** A place in the page, as ranges and selections want it. */
export interface Point {
  node: Node;
  offset: number;
}

/** The text of an article and the page that shows it: from offsets (UTF-16, canonical text) to places, and back. */
export interface TextSurface {
  dom: HTMLElement;
  text: string;
  blocks: readonly TextBlock[];
  /** The block that holds an offset, by its number. */
  blockAt: (offset: number) => number;
  /** The element that shows a block. */
  element: (block: number) => HTMLElement | undefined;
  /** Where the words of `[start, end)` begin and end; undefined where the page does not show them. */
  points: (start: number, end: number) => { from: Point; to: Point } | undefined;
  /** Where a character is on the screen. */
  box: (offset: number) => DOMRect | undefined;
  /** The offset of a place in the page. */
  offsetOf: (node: Node, offset: number) => number;
}

/** The page is read block by block, as it is asked for, and each block once. */
export function textSurface(
  view: EditorView,
  blocks: readonly TextBlock[],
  text: string,
): TextSurface {
  const shown: { element: HTMLElement; pieces: readonly Piece[] }[] = [];

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

  function read(block: number) {
    const known = shown[block];
    if (known?.element.isConnected) return known;
    const from = blocks[block]?.from;
    const element = from === undefined || view.isDestroyed ? null : view.nodeDOM(from - 1);
    if (!(element instanceof HTMLElement)) return undefined;
    const entry = { element, pieces: piecesOf(element) };
    shown[block] = entry;
    return entry;
  }

  /** The place before the character at `offset`; `after` it where asked. */
  function point(offset: number, after: boolean): Point | undefined {
    const number = blockAt(offset);
    const block = blocks[number];
    const entry = read(number);
    if (!block || !entry) return undefined;
    const within = offset - block.start;
    const piece = pieceAt(entry.pieces, within);
    if (!piece) return { node: entry.element, offset: 0 };
    const at = Math.min(within - piece.start + (after ? 1 : 0), piece.length);
    if (piece.node instanceof Text) return { node: piece.node, offset: at };
    const parent = piece.node.parentNode;
    if (!parent) return undefined;
    return { node: parent, offset: [...parent.childNodes].indexOf(piece.node as ChildNode) + at };
  }

  function points(start: number, end: number) {
    const from = point(start, false);
    const to = end > start ? point(end - 1, true) : from;
    return from && to ? { from, to } : undefined;
  }

  return {
    dom: view.dom,
    text,
    blocks,
    blockAt,
    element: (block) => read(block)?.element,
    points,
    box(offset) {
      const found = points(offset, offset + 1);
      if (!found) return undefined;
      const range = document.createRange();
      range.setStart(found.from.node, found.from.offset);
      range.setEnd(found.to.node, found.to.offset);
      return range.getClientRects()[0] ?? read(blockAt(offset))?.element.getBoundingClientRect();
    },
    offsetOf: (node, offset) => toTextOffset(blocks, view.posAtDOM(node, offset)),
  };
}
