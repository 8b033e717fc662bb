"use client";

import { useEffect } from "react";

/** Something that the palette leads to. */
export interface PaletteEntry {
  id: string;
  name: string;
  group: string;
  /** The keys that do the same, as `aria-keyshortcuts` has them. */
  keys?: string;
  run: () => void;
}

const sources = new Map<string, readonly PaletteEntry[]>();

/** What the palette offers besides commands, on the screen that is shown. */
export function paletteEntries(): PaletteEntry[] {
  return [...sources.values()].flat();
}

/** Offers these entries in the palette while the component is on the screen. */
export function usePaletteEntries(source: string, entries: readonly PaletteEntry[]): void {
  useEffect(() => {
    sources.set(source, entries);
    return () => {
      sources.delete(source);
    };
  }, [source, entries]);
}
