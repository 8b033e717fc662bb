import type { TableKey } from "./key-table.ts";

/** What the keys do on the screen that is shown: for each the last that was said, and those before it. */
const running = new Map<TableKey, (() => void)[]>();

/**
 * Says what a key does from now on, until the function that is given back is called.
 * @param isElse only while nothing else wants it
 */
export function startKey(key: TableKey, run: () => void, isElse = false): () => void {
  const others = running.get(key) ?? [];
  running.set(key, isElse ? [run, ...others] : [...others, run]);
  return () => {
    const left = (running.get(key) ?? []).filter((one) => one !== run);
    if (left.length > 0) running.set(key, left);
    else running.delete(key);
  };
}

/** What a key does now; undefined where it does nothing here. */
export function runOf(key: TableKey): (() => void) | undefined {
  return running.get(key)?.at(-1);
}

/** The keys that do something now. */
export function runningKeys(): TableKey[] {
  return [...running.keys()];
}
