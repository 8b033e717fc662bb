"use client";

import { useEffect, useRef } from "react";
import { charAtPoint } from "./char-at-point.ts";
import { type MarkIndex, marksAt, type PaintedMark } from "./painter.ts";
import type { TextSurface } from "./text-surface.ts";

/** A click picks what lies there, and the pointer says beforehand whether anything does; Enter does it at the caret. */
export function usePointing(
  surface: TextSurface | null,
  index: MarkIndex,
  onPick: (marks: PaintedMark[], place: { x: number; y: number }) => void,
): void {
  const latest = useRef({ index, onPick });
  useEffect(() => {
    latest.current = { index, onPick };
  });

  useEffect(() => {
    if (!surface) return;
    const { dom } = surface;

    function under({ clientX, clientY }: MouseEvent): PaintedMark[] {
      const offset = surface && charAtPoint(surface, clientX, clientY);
      return typeof offset === "number" ? marksAt(latest.current.index, offset) : [];
    }

    function pick(event: MouseEvent) {
      if (!window.getSelection()?.isCollapsed) return;
      latest.current.onPick(under(event), { x: event.clientX, y: event.clientY });
    }

    function point(event: MouseEvent) {
      dom.classList.toggle("over-mark", under(event).length > 0);
    }

    dom.addEventListener("click", pick);
    dom.addEventListener("mousemove", point);
    return () => {
      dom.removeEventListener("click", pick);
      dom.removeEventListener("mousemove", point);
    };
  }, [surface]);
}
