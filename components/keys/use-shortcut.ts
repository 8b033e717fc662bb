"use client";

import { useEffect, useRef } from "react";
import { keyFor, type TableKey } from "./key-table.ts";
import { keymapNow } from "./keymap-store.ts";
import { pressedKey } from "./pressed-key.ts";
import { runOf, startKey } from "./running-keys.ts";

/** A box or a button takes no letters: it may have the focus while somebody commands. */
const fields = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]";

/** Where keys are for what is open there. */
const closed = "dialog, [role=dialog], [role=menu], [role=listbox], [data-keys=own]";

/** Whether a key press is somebody commanding, not somebody typing or choosing. */
export function isCommand(event: KeyboardEvent): boolean {
  const { target } = event;
  return !(target instanceof Element && target.closest(`${fields}, ${closed}`) !== null);
}

/** Whether a key press is of the table's key, or the reader's own instead of it, without modifiers. */
export function isPressOf(key: TableKey, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const wanted = keyFor(keymapNow(), key);
  const isOther = event.key > "\u007f" && wanted === event.key;
  return isOther || wanted === pressedKey(event);
}

/** Keys that go from one to the next, and on while they are held. */
const steps = new Set<TableKey>(["j", "k", "l", "L", "n", "p", "u", "U"]);

/**
 * Runs `run` when the table's key, or the reader's own instead of it, is pressed outside any field, without
 * modifiers, or chosen in the palette; no key, no run.
 * @param isElse only while nothing else wants the key
 */
export function useShortcut(key: TableKey | undefined, run: () => void, isElse = false): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!key) return;
    const now = () => latest.current();
    const end = startKey(key, now, isElse);
    function press(event: KeyboardEvent) {
      // A key that is held does once what it does, unless it only goes on to what is next.
      if (!key || (event.repeat && !steps.has(key)) || !isPressOf(key, event)) return;
      // Of two that want the key, the last has it.
      if (!isCommand(event) || runOf(key) !== now) return;
      event.preventDefault();
      now();
    }
    window.addEventListener("keydown", press);
    return () => {
      end();
      window.removeEventListener("keydown", press);
    };
  }, [key, isElse]);
}
