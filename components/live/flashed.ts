"use client";

import { useSyncExternalStore } from "react";

/** As long as the animation of `.flashed` takes. */
const FLASH_MS = 1_800;

const flashed = new Set<string>();
const listeners = new Set<() => void>();

function tellAll(): void {
  for (const listen of listeners) listen();
}

/** Lets what somebody else changed stand out once, wherever it is shown. */
export function flash(ids: readonly string[]): void {
  if (ids.length === 0) return;
  for (const id of ids) flashed.add(id);
  tellAll();
  setTimeout(() => {
    for (const id of ids) flashed.delete(id);
    tellAll();
  }, FLASH_MS);
}

function listenTo(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

/** Whether this was changed by somebody else just now. */
export function useFlashed(id: string): boolean {
  return useSyncExternalStore(
    listenTo,
    () => flashed.has(id),
    () => false,
  );
}
