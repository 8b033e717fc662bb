"use client";

import { useSyncExternalStore } from "react";
import { layoutOf, type PanelLayout, plainLayout } from "./panel-layout.ts";

const nameOf = (memberId: string) => `stet:panel:${memberId}`;

const layouts = new Map<string, PanelLayout>();
const heard = new Set<() => void>();

function read(memberId: string): PanelLayout {
  const known = layouts.get(memberId);
  if (known) return known;
  let layout = plainLayout;
  try {
    layout = layoutOf(localStorage.getItem(nameOf(memberId)));
  } catch {
    // A browser that stores nothing has the plain one.
  }
  layouts.set(memberId, layout);
  return layout;
}

/** Keeps how this person has the panel, in this browser. */
export function keepPanelLayout(memberId: string, change: Partial<PanelLayout>): void {
  const next = { ...read(memberId), ...change };
  layouts.set(memberId, next);
  try {
    localStorage.setItem(nameOf(memberId), JSON.stringify(next));
  } catch {
    // As above: it holds until the page is left.
  }
  for (const hear of heard) hear();
}

function subscribe(hear: () => void): () => void {
  heard.add(hear);
  return () => heard.delete(hear);
}

/** How this person has the panel. */
export function usePanelLayout(memberId: string): PanelLayout {
  return useSyncExternalStore(
    subscribe,
    () => read(memberId),
    () => plainLayout,
  );
}
