"use client";

import { useEffect, useRef } from "react";
import { viewOf } from "./caret.ts";
import { nearView, type Stretch } from "./near-view.ts";
import { scrollerOf } from "./reveal.ts";
import type { TextSurface } from "./text-surface.ts";

/** The part of the text that is on the screen (UTF-16 offsets, canonical text), block by block. */
export interface PartInView extends Stretch {
  /** How far down the screen the words at an offset are, in pixels; undefined where they are not on it. */
  topOf: (offset: number) => number | undefined;
}

/** How long the text is still before its reader has come to rest. */
const REST_MS = 140;
/** How long after a turn of the wheel or a press the text may go on moving by it. */
const BY_HAND_MS = 900;

/**
 * Tells which part of the text is in view each time the reader's own scrolling has come to rest. What
 * is scrolled for him, to show some words, is none of it; and while the text moves nothing is computed.
 */
export function usePartInView(
  surface: TextSurface | null,
  onRest: ((part: PartInView) => void) | undefined,
): void {
  const latest = useRef(onRest);
  useEffect(() => {
    latest.current = onRest;
  });

  useEffect(() => {
    if (!surface) return;
    const { dom } = surface;
    let byHandAt = Number.NEGATIVE_INFINITY;
    let waiting: ReturnType<typeof setTimeout> | undefined;

    function rest() {
      if (!surface) return;
      const { top, bottom } = viewOf(surface);
      latest.current?.({
        ...nearView(surface, 0),
        topOf(offset) {
          const box = surface.box(offset);
          return box && box.bottom > top && box.top < bottom ? box.top : undefined;
        },
      });
    }

    function touch({ target }: Event) {
      if (!(target instanceof Node)) return;
      if (scrollerOf(dom).contains(target)) byHandAt = performance.now();
    }

    function scroll({ target }: Event) {
      if (!(target instanceof Node) || !target.contains(dom)) return;
      const now = performance.now();
      if (now - byHandAt > BY_HAND_MS) return;
      byHandAt = now;
      clearTimeout(waiting);
      waiting = setTimeout(rest, REST_MS);
    }

    const passive = { capture: true, passive: true };
    const gestures = ["wheel", "touchmove", "pointerdown", "pointerup", "keydown"] as const;
    for (const gesture of gestures) document.addEventListener(gesture, touch, passive);
    document.addEventListener("scroll", scroll, passive);
    return () => {
      clearTimeout(waiting);
      for (const gesture of gestures) document.removeEventListener(gesture, touch, passive);
      document.removeEventListener("scroll", scroll, passive);
    };
  }, [surface]);
}
