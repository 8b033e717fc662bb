"use client";

import { useSyncExternalStore } from "react";
import { type Entry, readEntries } from "./entries.ts";

/** Whose writes are kept on this page: one person's in one newsroom. */
export interface Owner {
  newsroom: string;
  memberId: string;
}

const nothing: readonly Entry[] = [];
let owner: Owner | undefined;
let read: { text: string | null; entries: readonly Entry[] } = { text: null, entries: nothing };
const listeners = new Set<() => void>();

const nameOf = ({ newsroom, memberId }: Owner) => `stet:outbox:${newsroom}:${memberId}`;

/** Says whose page this is. */
export function setOwner(next: Owner): void {
  owner = next;
  tellAll();
}

/** What this person's writes are kept under, for a lock over the tabs of the browser. */
export function outboxName(): string | undefined {
  return owner && nameOf(owner);
}

/** Whether this page keeps writes of this newsroom. */
export function keepsFor(newsroom: string): boolean {
  return owner?.newsroom === newsroom;
}

/** What the server has not taken yet, as every tab of this browser knows it. */
export function currentEntries(): readonly Entry[] {
  if (!owner) return nothing;
  let text: string | null = null;
  try {
    text = localStorage.getItem(nameOf(owner));
  } catch {
    // A browser that stores nothing keeps nothing.
  }
  if (text !== read.text) read = { text, entries: readEntries(text) };
  return read.entries;
}

/** Changes what is kept. Whether the browser did keep it. */
export function changeEntries(change: (entries: readonly Entry[]) => readonly Entry[]): boolean {
  if (!owner) return false;
  try {
    const next = change(currentEntries());
    if (next.length === 0) localStorage.removeItem(nameOf(owner));
    else localStorage.setItem(nameOf(owner), JSON.stringify(next));
  } catch {
    return false;
  }
  tellAll();
  return true;
}

function tellAll(): void {
  for (const listen of listeners) listen();
}

function listenTo(listen: () => void): () => void {
  listeners.add(listen);
  // Another tab of this browser.
  window.addEventListener("storage", listen);
  return () => {
    listeners.delete(listen);
    window.removeEventListener("storage", listen);
  };
}

/** What the server has not taken yet. */
export function useEntries(): readonly Entry[] {
  return useSyncExternalStore(listenTo, currentEntries, () => nothing);
}
