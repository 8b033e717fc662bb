"use client";

import { useEffect, useRef } from "react";

/** A box or a button takes no letters: it may have the focus while somebody commands. */
const fields = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]";

/** Where keys are for what is open there. */
const closed = "dialog, [role=dialog], [role=menu], [role=listbox], [data-keys=own]";

/** Whether a key press is somebody commanding, not somebody typing or choosing. */
export function isCommand(event: KeyboardEvent): boolean {
  const { target } = event;
  return !(target instanceof Element && target.closest(`${fields}, ${closed}`) !== null);
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
      if (!isCommand(event)) return;
      event.preventDefault();
      latest.current();
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [key]);
}
