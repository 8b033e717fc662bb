"use client";

import { useState } from "react";
import { useKeptOwner } from "./kept-owner.tsx";
import { dropWords, findWords, keepWords, nameOf } from "./kept-store.ts";
import type { Words } from "./kept-words.ts";

/**
 * Words that somebody types, kept in the browser until they are sent or given up: closing a card or a
 * tab, loading the page again, a crash and signing out lose nothing. Nobody else who signs in here sees
 * them. For fields that appear in the browser only.
 * @param key what the words are for, unique in the application
 * @param initial what the field shows while nobody has typed
 */
export function useKept(key: string, initial: string) {
  const name = nameOf(useKeptOwner(), key);
  const [typed, setTyped] = useState<{ name: string; words?: Words }>(() => ({
    name,
    words: findWords(name),
  }));
  const words = typed.name === name ? typed.words : findWords(name);

  function set(next: string) {
    // Nothing needs no keeping where nothing is shown without it.
    if (next === "" && initial === "") forget();
    else setTyped({ name, words: keepWords(name, next, words?.writer) });
  }

  function forget() {
    dropWords(name, words?.writer);
    setTyped({ name });
  }

  return { value: words?.value ?? initial, isTyped: words !== undefined, set, forget };
}
