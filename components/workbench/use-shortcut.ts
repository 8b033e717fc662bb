"use client";

import { useEffect, useRef } from "react";

/** A box or a button takes no letters: it may have the focus while somebody commands. */
const fields = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]";

/** Whether a key press is somebody typing, not somebody commanding. */
function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  return target instanceof Element && target.closest(fields) !== null;
}

/** Runs `run` when the single key is pressed outside any field, without modifiers; no key, no run. */
export function useShortcut(key: string | undefined, run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!key) return;
    function press(event: KeyboardEvent) {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event)) return;
      event.preventDefault();
      latest.current();
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [key]);
}
