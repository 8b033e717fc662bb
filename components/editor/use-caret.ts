"use client";

import { type RefObject, useEffect, useRef } from "react";
import { caretBox, caretOffset, followCaret, markAll, moveCaret, putCaret } from "./caret.ts";
import { marksAll, moveOf } from "./caret-moves.ts";
import { watchView } from "./near-view.ts";
import { type MarkIndex, marksAt, type PaintedMark } from "./painter.ts";
import { type CaretWords, saidOfCaret } from "./said-of-caret.ts";
import type { TextSurface } from "./text-surface.ts";

interface Options {
  language: string;
  words: CaretWords;
  index: MarkIndex;
  /** The element that is drawn as the caret. */
  caret: RefObject<HTMLElement | null>;
  /** Where what the caret came to is said. */
  status: RefObject<HTMLElement | null>;
  /** Enter was pressed where something lies. */
  onOpen: (marks: PaintedMark[], place: { x: number; y: number }) => void;
}

/**
 * A caret in text that cannot be edited, with the usual keys. A screen reader that reads by itself
 * keeps its own keys: they come here only when it lets them through.
 * @returns puts the caret, and the focus, at an offset of the text
 */
export function useCaret(
  surface: TextSurface | null,
  options: Options,
): RefObject<((offset: number) => void) | undefined> {
  const latest = useRef(options);
  const goTo = useRef<(offset: number) => void>(undefined);
  useEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    const { caret, status } = latest.current;
    if (!surface) return;
    const { dom, text } = surface;
    const isMac = /Mac|iP(hone|ad)/.test(navigator.platform);
    let isShown = false;
    // Where a line is broken its end and the start of the next are one place in the text.
    let isAtEnd = false;
    let last: number | undefined;
    let over: PaintedMark[] = [];

    function draw() {
      const element = caret.current;
      const box = surface && isShown && caretBox(surface, isAtEnd);
      if (!element) return;
      element.hidden = !box;
      const around = element.parentElement?.getBoundingClientRect();
      if (!box || !around) return;
      element.style.translate = `${box.left - around.left}px ${box.top - around.top}px`;
      element.style.height = `${box.height}px`;
    }

    function here(): PaintedMark[] {
      const offset = surface && caretOffset(surface);
      const { index } = latest.current;
      if (offset === undefined || offset === null) return [];
      // Behind the last character of something one is still at it.
      const after = marksAt(index, offset);
      return after.length > 0 ? after : marksAt(index, Math.max(0, offset - 1));
    }

    function press(event: KeyboardEvent) {
      if (!surface || event.target !== dom) return;
      const { language, words, onOpen } = latest.current;
      if (event.key === "Enter" && isShown) {
        const box = caretBox(surface, isAtEnd);
        // Else it would also press the button that takes the focus.
        event.preventDefault();
        if (box) onOpen(here(), { x: box.left, y: box.bottom });
        return;
      }
      if (event.key === "Escape") window.getSelection()?.collapseToEnd();
      if (marksAll(event, isMac)) {
        event.preventDefault();
        markAll(surface);
        return;
      }
      const move = moveOf(event, isMac);
      if (!move) return;
      event.preventDefault();
      isShown = true;
      moveCaret(surface, move, last);
      isAtEnd = move.by === "lineboundary" && move.direction !== "backward";
      const box = caretBox(surface, isAtEnd);
      if (box) followCaret(surface, box);
      draw();
      const now = here();
      const entered = now.filter((mark) => !over.includes(mark));
      over = now;
      const marked = String(window.getSelection() ?? "").trim();
      last = caretOffset(surface);
      const offset = last ?? 0;
      if (!status.current) return;
      const said = saidOfCaret(text, offset, move, marked, entered, language, words);
      status.current.textContent = said;
    }

    function hide() {
      isShown = false;
      draw();
    }

    goTo.current = (offset) => {
      dom.focus({ preventScroll: true });
      putCaret(surface, offset, false);
      last = offset;
      isAtEnd = false;
      isShown = true;
      draw();
    };
    const stopWatching = watchView(surface, draw);
    dom.addEventListener("keydown", press);
    dom.addEventListener("blur", hide);
    dom.addEventListener("pointerdown", hide);
    return () => {
      goTo.current = undefined;
      stopWatching();
      dom.removeEventListener("keydown", press);
      dom.removeEventListener("blur", hide);
      dom.removeEventListener("pointerdown", hide);
    };
  }, [surface]);
  return goTo;
}
