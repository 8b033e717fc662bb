import { v4 } from "uuid";
import {
  freshWords,
  readWords,
  shownWords,
  type Words,
  withoutWords,
  withWords,
} from "./kept-words.ts";

const prefix = "stet:words:";
const tabName = "stet:tab";

/** What is typed on this page, by what it is kept under. */
const typed = new Map<string, string>();
/** What of it the browser did not keep. */
const unkept = new Set<string>();
const listeners = new Set<() => void>();
const watchers = new Set<() => void>();
let tab: string | undefined;

/** What a person's words in a field are kept under; nobody else reads them. */
export const nameOf = (memberId: string, key: string) => `${prefix}${memberId}:${key}`;

function newTab(): string {
  tab = v4();
  try {
    sessionStorage.setItem(tabName, tab);
  } catch {
    // After a reload this tab is another one then.
  }
  return tab;
}

/** This tab's own name, over reloads. */
function thisTab(): string {
  if (tab) return tab;
  try {
    tab = sessionStorage.getItem(tabName) ?? undefined;
  } catch {
    // As above.
  }
  return tab ?? newTab();
}

function keptUnder(name: string): Words[] {
  try {
    return readWords(localStorage.getItem(name));
  } catch {
    // A browser that stores nothing keeps nothing, and neither does the server.
    return [];
  }
}

function tellWatchers(): void {
  for (const watch of watchers) watch();
}

/** Whether the browser took it. */
function keep(name: string, words: readonly Words[]): boolean {
  try {
    if (words.length === 0) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(words));
    return true;
  } catch {
    return false;
  }
}

function noteKept(name: string, isKept: boolean): void {
  if (unkept.has(name) !== isKept) return;
  if (isKept) unkept.delete(name);
  else unkept.add(name);
  for (const listen of listeners) listen();
}

/** What this person left in this field: in this tab, or else in any, last. */
export function findWords(name: string): Words | undefined {
  return shownWords(keptUnder(name), thisTab());
}

/** Keeps what is typed, in the place of what it began with. What is now in the field. */
export function keepWords(name: string, value: string, begunWith?: string): Words {
  const words = { writer: thisTab(), value, at: new Date().toISOString() };
  typed.set(name, value);
  noteKept(name, keep(name, withWords(keptUnder(name), words, begunWith)));
  tellWatchers();
  return words;
}

/** Lets go of what was sent or given up, and of what it began with. */
export function dropWords(name: string, begunWith?: string): void {
  typed.delete(name);
  keep(name, withoutWords(keptUnder(name), thisTab(), begunWith));
  noteKept(name, true);
  tellWatchers();
}

/** The names that begin so under which something is kept. */
export function namesUnder(start: string): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(start));
  } catch {
    return [];
  }
}

/** Calls whenever something is kept or let go of, in any tab. */
export function listenToWords(listen: () => void): () => void {
  watchers.add(listen);
  return () => watchers.delete(listen);
}

/**
 * What is typed here is put back, beside the rest, where another tab took it for what was left behind,
 * or (copied from this one) writes under the same name.
 */
function putBack(): void {
  const before = thisTab();
  const own = (name: string) => keptUnder(name).find(({ writer }) => writer === before)?.value;
  const isShared = [...typed].some(([name, value]) => (own(name) ?? value) !== value);
  if (isShared) newTab();
  for (const [name, value] of typed) {
    if (own(name) !== value) keepWords(name, value);
    else if (isShared) keepWords(name, value, before);
  }
}

function sweep(now: Date): void {
  try {
    for (const name of namesUnder(prefix)) {
      const kept = keptUnder(name);
      const fresh = freshWords(kept, now);
      if (fresh.length < kept.length || kept.length === 0) keep(name, fresh);
    }
  } catch {
    // Nothing is stored, so nothing grows old.
  }
}

/** Sees to what is kept, for as long as the page is there. */
export function tendWords(): () => void {
  sweep(new Date());
  function onStorage({ key }: StorageEvent) {
    if (key === null || typed.has(key)) putBack();
    tellWatchers();
  }
  window.addEventListener("storage", onStorage);
  return () => window.removeEventListener("storage", onStorage);
}

/** Whether something that is typed on this page is nowhere else. */
export const isUnkept = () => unkept.size > 0;

/** Calls whenever that changes. */
export function listenToUnkept(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}
