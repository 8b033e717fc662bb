"use client";

import { useSyncExternalStore } from "react";
import { type Keymap, keymapOf, plainKeymap } from "./key-table.ts";

const NAME = "stet:keys";

let keymap: Keymap | undefined;
const heard = new Set<() => void>();

function read(): Keymap {
  if (keymap) return keymap;
  try {
    keymap = keymapOf(localStorage.getItem(NAME));
  } catch {
    // A browser that stores nothing has the plain keys.
    keymap = plainKeymap;
  }
  return keymap;
}

/** The keys of whoever sits at this browser. */
export function keymapNow(): Keymap {
  return read();
}

/** Keeps another keymap in this browser. */
export function keepKeymap(next: Keymap): void {
  keymap = next;
  try {
    localStorage.setItem(NAME, JSON.stringify(next));
  } catch {
    // As above: it holds until the page is left.
  }
  for (const hear of heard) hear();
}

function subscribe(hear: () => void): () => void {
  heard.add(hear);
  return () => heard.delete(hear);
}

/** The keymap, for what is drawn from it. */
export function useKeymap(): Keymap {
  return useSyncExternalStore(subscribe, read, () => plainKeymap);
}
