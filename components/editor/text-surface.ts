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

/** The editor cuts a text anew where decorations begin and end. */
const isAsItWas = ({ node, length }: Piece) =>
  node.isConnected && (!(node instanceof Text) || node.length === length);

/** The page is read block by block, as it is asked for, and each block once. */
export function textSurface(
  view: EditorView,
  blocks: readonly TextBlock[],
  text: string,
): TextSurface {
  let elements: HTMLElement[] = [];
  const pieces: (readonly Piece[] | undefined)[] = [];

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

  function element(block: number): HTMLElement | undefined {
    const known = elements[block];
    if (known?.isConnected) return known;
    // Every block is one of these, and none of them anything else: one look finds all, in their order.
    elements = [...view.dom.querySelectorAll<HTMLElement>("p, h1, h2, h3, h4, h5, h6, pre")];
    pieces.length = 0;
    return elements[block];
  }

  function read(block: number) {
    const shown = element(block);
    if (!shown) return undefined;
    const known = pieces[block];
    const current = known?.every(isAsItWas) ? known : piecesOf(shown);
    pieces[block] = current;
    return { element: shown, pieces: current };
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
    element,
    points,
    box(offset) {
      const found = points(offset, offset + 1);
      if (!found) return undefined;
      const range = document.createRange();
      range.setStart(found.from.node, found.from.offset);
      range.setEnd(found.to.node, found.to.offset);
      return range.getClientRects()[0] ?? element(blockAt(offset))?.getBoundingClientRect();
    },
    offsetOf: (node, offset) => toTextOffset(blocks, view.posAtDOM(node, offset)),
  };
}
