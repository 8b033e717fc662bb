"use client";

import { useSyncExternalStore } from "react";
import { layoutOf, type PanelLayout, panelCookie, plainLayout } from "./panel-layout.ts";

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

const A_YEAR_MS = 365 * 24 * 60 * 60 * 1_000;

/** Tells the server what to draw at first, where the browser lets a page do so: one without HTTPS may not. */
function tellServer(memberId: string, value: string): void {
  if (!("cookieStore" in window)) return;
  const how = { path: "/n/", sameSite: "lax", expires: Date.now() + A_YEAR_MS } as const;
  const name = panelCookie(memberId);
  // It is a copy of what is kept beside it: without it the width comes once the scripts run.
  cookieStore.set({ name, value: encodeURIComponent(value), ...how }).catch(() => undefined);
}

/** Keeps how this person has the panel, in this browser. */
export function keepPanelLayout(memberId: string, change: Partial<PanelLayout>): void {
  const before = read(memberId);
  const next = { ...before, ...change };
  const kept = JSON.stringify(next);
  // Whoever goes from entry to entry asks for the panel each time.
  if (kept === JSON.stringify(before)) return;
  layouts.set(memberId, next);
  tellServer(memberId, kept);
  try {
    localStorage.setItem(nameOf(memberId), kept);
  } catch {
    // As above: it holds until the page is left.
  }
  for (const hear of heard) hear();
}

function subscribe(hear: () => void): () => void {
  heard.add(hear);
  return () => heard.delete(hear);
}

/**
 * How this person has the panel.
 * @param drawn how the server drew it
 */
export function usePanelLayout(memberId: string, drawn: PanelLayout): PanelLayout {
  return useSyncExternalStore(
    subscribe,
    () => read(memberId),
    () => drawn,
  );
}
