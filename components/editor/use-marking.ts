"use client";

import { type RefObject, useEffect, useRef } from "react";
import { added, type Marked, type MarkedRange, trimmed } from "./marked-words.ts";
import { boxOf, selectedRanges } from "./selected-ranges.ts";
import { snapToWords } from "./snap-to-words.ts";
import type { TextSurface } from "./text-surface.ts";

const none: readonly MarkedRange[] = [];

/**
 * Tells what the reader marks. With a pointer it snaps to words, unless Alt is held: nobody hits a
 * letter at the first try. By keyboard it is what was marked, letter by letter. With Ctrl (or Cmd) held
 * what is marked is added to what was; by keyboard the key + keeps it.
 * @returns what is marked at this moment: whoever presses a key right after is ahead of what is told
 */
export function useMarking(
  surface: TextSurface | null,
  language: string,
  onMark: (marked: Marked | undefined) => void,
): RefObject<() => readonly MarkedRange[]> {
  const told = useRef<readonly MarkedRange[]>(none);
  const now = useRef<() => readonly MarkedRange[]>(() => none);

  useEffect(() => {
    if (!surface) return;
    const { dom, text } = surface;
    let kept: readonly MarkedRange[] = none;
    let isExact = false;
    let isDragging = false;
    let frame = 0;

    function selected(): MarkedRange[] {
      if (!surface) return [];
      return selectedRanges(surface).flatMap((range) => {
        const { start, end } = isExact ? range : snapToWords(text, range, language);
        return trimmed(text, start, end) ?? [];
      });
    }

    function report() {
      if (!surface || isDragging) return;
      const fresh = selected();
      const ranges = added(kept, fresh);
      const last = fresh.at(-1) ?? ranges.at(-1);
      const box = last && boxOf(surface, last.start, last.end);
      if (told.current.length > 0 || ranges.length > 0) onMark(box && { ranges, box });
      told.current = ranges;
    }

    function press(event: PointerEvent) {
      const isInside = event.target instanceof Node && dom.contains(event.target);
      // A press on a button beside the text lets go of nothing: the browser says what it does.
      if (!isInside) return;
      isDragging = event.isPrimary && event.button === 0 && event.pointerType === "mouse";
      isExact = event.altKey;
      kept = event.ctrlKey || event.metaKey ? told.current : none;
    }

    function release(event: PointerEvent) {
      if (!isDragging) return;
      isDragging = false;
      isExact ||= event.altKey;
      // The browser lets an old selection go only after this.
      setTimeout(report);
    }

    function change() {
      const selection = window.getSelection();
      const isInside = selection?.anchorNode && dom.contains(selection.anchorNode);
      if (!isInside) kept = none;
      report();
    }

    /** What is marked moves with the text, and what opens beside it has to know where to. */
    function follow() {
      if (told.current.length === 0) return;
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        report();
      });
    }

    function key(event: KeyboardEvent) {
      if (/^(Arrow|Home|End|Page)/.test(event.key)) isExact = true;
      if (event.key === "+" && event.target === dom && told.current.length > 0) {
        event.preventDefault();
        kept = told.current;
        window.getSelection()?.collapseToEnd();
      }
      if (event.key === "Escape" && kept.length > 0) {
        kept = none;
        setTimeout(report);
      }
    }

    now.current = () => added(kept, selected());
    document.addEventListener("pointerdown", press);
    document.addEventListener("pointerup", release);
    document.addEventListener("pointercancel", release);
    document.addEventListener("selectionchange", change);
    document.addEventListener("scroll", follow, { capture: true, passive: true });
    document.addEventListener("keydown", key, { capture: true });
    return () => {
      now.current = () => none;
      cancelAnimationFrame(frame);
      document.removeEventListener("pointerdown", press);
      document.removeEventListener("pointerup", release);
      document.removeEventListener("pointercancel", release);
      document.removeEventListener("selectionchange", change);
      document.removeEventListener("scroll", follow, { capture: true });
      document.removeEventListener("keydown", key, { capture: true });
    };
  }, [surface, language, onMark]);
  return now;
}
