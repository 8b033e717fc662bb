"use client";

import { isCommand } from "./use-shortcut.ts";

/** How many parts of the screen, whose keys these may be, are still on their way. */
let coming = 0;
const held: KeyboardEvent[] = [];
let isReplaying = false;
/** Pressed by us, in the place of one that was held. */
const replayed = new WeakSet<KeyboardEvent>();

const isSign = ({ key }: KeyboardEvent) => key.length === 1 && (key !== " " || held.length > 0);

/** Whether a press waits here, behind those before it. */
export function isHeldBack(event: KeyboardEvent): boolean {
  return !replayed.has(event) && (coming > 0 || held.length > 0 || isReplaying);
}

function hold(event: KeyboardEvent): void {
  if (replayed.has(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!isSign(event) || !isCommand(event)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  held.push(event);
}

const nextFrame = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** One after the other, each once what the one before it opened is on the screen. */
async function replay(): Promise<void> {
  if (isReplaying) return;
  isReplaying = true;
  while (coming === 0) {
    const event = held.shift();
    if (!event) {
      window.removeEventListener("keydown", hold, { capture: true });
      break;
    }
    const target = document.activeElement ?? document.body;
    const { key, code, shiftKey } = event;
    const how = { key, code, shiftKey, bubbles: true, cancelable: true };
    const again = new KeyboardEvent("keydown", how);
    replayed.add(again);
    // Where the key before it led into a field, this one was typed for that.
    if (target.dispatchEvent(again) && target.matches("input, textarea, [contenteditable=true]"))
      document.execCommand("insertText", false, key);
    await nextFrame();
  }
  isReplaying = false;
}

/**
 * Holds the keys of commands back until the function that is given back is called: what they are for is on its way.
 * Then they are pressed in order, so that none is lost.
 */
export function holdKeys(): () => void {
  coming += 1;
  if (coming === 1) window.addEventListener("keydown", hold, { capture: true });
  return () => {
    coming -= 1;
    // By then what came has said what its keys do.
    if (coming === 0) setTimeout(() => void replay());
  };
}
