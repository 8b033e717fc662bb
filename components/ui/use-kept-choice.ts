"use client";

import { useKept } from "./use-kept.ts";

/** A choice among a few, kept as typed words are. What can no longer be chosen was never chosen. */
export function useKeptChoice<Key extends string>(
  key: string,
  options: Readonly<Record<Key, string>>,
  initial: Key,
) {
  const kept = useKept(key, initial);
  const isKey = (value: string): value is Key => Object.hasOwn(options, value);
  return { ...kept, value: isKey(kept.value) ? kept.value : initial };
}
