"use client";

import { useState } from "react";

function read(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    // A browser that stores nothing keeps nothing; what is typed is still there while it is shown.
    return undefined;
  }
}

function write(key: string, value: string | undefined): void {
  try {
    if (value === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // As above.
  }
}

/**
 * Words that somebody types, kept in the tab until they are sent or given up: closing a card or
 * loading the page again loses nothing. For fields that appear in the browser only.
 * @param key what the words are for, unique in the application
 * @param initial what the field shows while nobody has typed
 */
export function useKept(key: string, initial: string) {
  const name = `stet:${key}`;
  const [typed, setTyped] = useState<{ name: string; value?: string }>({ name, value: read(name) });
  const value = typed.name === name ? typed.value : read(name);

  function set(next: string) {
    write(name, next);
    setTyped({ name, value: next });
  }

  function forget() {
    write(name, undefined);
    setTyped({ name });
  }

  return { value: value ?? initial, isTyped: value !== undefined, set, forget };
}
