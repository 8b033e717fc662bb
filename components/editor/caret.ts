import { sentencesOf } from "#lib/engines/anchoring/alignment/sentences.ts";
import { type Move, sentenceTarget } from "./caret-moves.ts";
import { charAtPoint } from "./char-at-point.ts";
import { firstFrom } from "./near-view.ts";
import { scrollerOf } from "./reveal.ts";
import type { TextSurface } from "./text-surface.ts";

/** The part of the screen in which the text scrolls. */
export function viewOf(surface: TextSurface): { top: number; bottom: number } {
  const scroller = scrollerOf(surface.dom);
  if (scroller === document.documentElement) return { top: 0, bottom: window.innerHeight };
  const { top, bottom } = scroller.getBoundingClientRect();
  return { top: Math.max(0, top), bottom: Math.min(window.innerHeight, bottom) };
}

/** The selection, if its moving end is in the text. */
function selectionIn(surface: TextSurface): Selection | undefined {
  const selection = window.getSelection();
  return selection?.focusNode && surface.dom.contains(selection.focusNode) ? selection : undefined;
}

/** Where the caret is (UTF-16 offset, canonical text); undefined where it is not in the text. */
export function caretOffset(surface: TextSurface): number | undefined {
  const selection = selectionIn(surface);
  if (!selection?.focusNode) return undefined;
  return surface.offsetOf(selection.focusNode, selection.focusOffset);
}

/** Puts the caret somewhere; with `extend` what was marked grows or shrinks to there. */
export function putCaret(surface: TextSurface, offset: number, extend: boolean): void {
  const at = surface.points(offset, offset)?.from;
  const selection = window.getSelection();
  if (!at || !selection) return;
  if (extend && selectionIn(surface)) selection.extend(at.node, at.offset);
  else selection.collapse(at.node, at.offset);
}

/** Puts the caret where the text that one sees begins. */
function beginInView(surface: TextSurface): void {
  const { top } = viewOf(surface);
  const topOf = (block: number) => surface.element(block)?.getBoundingClientRect().top ?? 0;
  const block = Math.min(firstFrom(surface.blocks.length, topOf, top), surface.blocks.length - 1);
  putCaret(surface, surface.blocks[block]?.start ?? 0, false);
}

/** How much of what one sees stays to be seen when the caret goes on by a page. */
const KEPT_PX = 48;

/** Scrolls by what one sees, and puts the caret where it was on the screen; to the end where there is no more. */
function turnPage(surface: TextSurface, isForward: boolean, extend: boolean, end: number): void {
  const scroller = scrollerOf(surface.dom);
  const { top, bottom } = viewOf(surface);
  const box = caretBox(surface, false);
  const before = scroller.scrollTop;
  const pagePx = Math.max(KEPT_PX, bottom - top - KEPT_PX);
  scroller.scrollBy({ top: isForward ? pagePx : -pagePx, behavior: "instant" });
  if (!box || Math.abs(scroller.scrollTop - before) < KEPT_PX) {
    putCaret(surface, end, extend);
    return;
  }
  const inSight = (y: number) => Math.min(Math.max(y, top + KEPT_PX), bottom - KEPT_PX);
  const target = lineNear(surface, box.left, inSight((box.top + box.bottom) / 2));
  putCaret(surface, target ?? end, extend);
}

/** The offset that is drawn nearest to a point of the screen, beside a line too. */
function lineNear(surface: TextSurface, x: number, y: number): number | undefined {
  const at = charAtPoint(surface, x, y);
  if (at !== undefined) return at;
  const topOf = (block: number) => surface.element(block)?.getBoundingClientRect().top ?? 0;
  const block = Math.min(firstFrom(surface.blocks.length, topOf, y), surface.blocks.length - 1);
  return surface.blocks[block]?.start;
}

/** Marks the article's text, and nothing around it. */
export function markAll(surface: TextSurface): void {
  putCaret(surface, 0, false);
  putCaret(surface, surface.text.length, true);
}

const sentencesRead = new WeakMap<TextSurface, ReturnType<typeof sentencesOf>>();

/** The sentences of a text, which does not change while it is shown. */
function sentencesIn(surface: TextSurface): ReturnType<typeof sentencesOf> {
  const read = sentencesRead.get(surface) ?? sentencesOf(surface.text);
  sentencesRead.set(surface, read);
  return read;
}

/** Whether the block that the caret is in runs from right to left: one may run against its text. */
function runsLeft(surface: TextSurface): boolean {
  const node = selectionIn(surface)?.focusNode ?? surface.dom;
  const element = node instanceof Element ? node : (node.parentElement ?? surface.dom);
  return getComputedStyle(element).direction === "rtl";
}

/**
 * Moves the caret, never out of the text. Where there is none yet, it comes to be where one reads.
 * @param last where it was before the focus was elsewhere
 */
export function moveCaret(surface: TextSurface, move: Move, last: number | undefined): void {
  if (caretOffset(surface) === undefined && last !== undefined) putCaret(surface, last, false);
  const before = caretOffset(surface);
  const { by, direction, extend } = move;
  const isForward = direction === "forward" || direction === (runsLeft(surface) ? "left" : "right");
  const end = isForward ? surface.text.length : 0;
  if (before === undefined) {
    beginInView(surface);
  } else if (by === "text") {
    putCaret(surface, end, extend);
  } else if (by === "page") {
    turnPage(surface, isForward, extend, end);
  } else if (by === "sentence") {
    const target = sentenceTarget(sentencesIn(surface), before, isForward, extend);
    putCaret(surface, target ?? end, extend);
  } else {
    window.getSelection()?.modify(extend ? "extend" : "move", direction, by);
    if (caretOffset(surface) === undefined) putCaret(surface, before, extend);
  }
}

/**
 * Where the caret is on the screen; undefined where it is not in the text.
 * @param isAtEnd whether it is at the end of a line, where that and the start of the next are one place
 */
export function caretBox(
  surface: TextSurface,
  isAtEnd: boolean,
): Pick<DOMRect, "left" | "top" | "bottom" | "height"> | undefined {
  const selection = selectionIn(surface);
  if (!selection?.focusNode) return undefined;
  const range = document.createRange();
  range.setStart(selection.focusNode, selection.focusOffset);
  const [box] = range.getClientRects();
  if (box && isAtEnd) return box;
  const next = surface.box(surface.offsetOf(selection.focusNode, selection.focusOffset));
  if (!next || (box && Math.abs(next.top - box.top) < box.height / 2)) return box;
  const { left, right, top, bottom, height } = next;
  return { left: runsLeft(surface) ? right : left, top, bottom, height };
}

/** How close to the edge the caret may come before the text scrolls. */
const EDGE_PX = 64;

/** Scrolls just as far as the caret needs. */
export function followCaret(surface: TextSurface, box: Pick<DOMRect, "top" | "bottom">): void {
  const { top, bottom } = viewOf(surface);
  const over = box.top - (top + EDGE_PX);
  const under = box.bottom - (bottom - EDGE_PX);
  const distance = over < 0 ? over : Math.max(0, under);
  if (distance !== 0) scrollerOf(surface.dom).scrollBy({ top: distance, behavior: "instant" });
}
