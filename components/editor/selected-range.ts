import type { EditorView } from "@tiptap/pm/view";
import type { TextBlock } from "#lib/engines/ingest/canonical-text.ts";
import { toTextOffset } from "#lib/engines/ingest/positions.ts";

/** Words that the reader marked, by their place in the canonical text. */
export interface MarkedRange {
  start: number;
  end: number;
  exact: string;
  /** Where they are on the screen, for what opens beside them. */
  box: { left: number; top: number; bottom: number; width: number };
}

/** `[start, end)` without white space at either end; undefined where nothing is left. */
export function trimmed(text: string, start: number, end: number) {
  const slice = text.slice(start, end);
  const exact = slice.trim();
  if (exact === "") return undefined;
  const from = start + (slice.length - slice.trimStart().length);
  return { start: from, end: from + exact.length, exact };
}

/** What is marked in the article, or undefined where the selection is empty or elsewhere. */
export function selectedRange(
  view: EditorView,
  blocks: readonly TextBlock[],
  text: string,
): MarkedRange | undefined {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!view.dom.contains(range.startContainer) || !view.dom.contains(range.endContainer)) {
    return undefined;
  }
  const offset = (node: Node, at: number) => toTextOffset(blocks, view.posAtDOM(node, at));
  const start = offset(range.startContainer, range.startOffset);
  const end = offset(range.endContainer, range.endOffset);
  const words = trimmed(text, Math.min(start, end), Math.max(start, end));
  if (!words) return undefined;
  const { left, top, bottom, width } = range.getBoundingClientRect();
  return { ...words, box: { left, top, bottom, width } };
}
