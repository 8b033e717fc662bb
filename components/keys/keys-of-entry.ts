import type { TableKey } from "./key-table.ts";
import { runOf } from "./running-keys.ts";

/** Keys that are about the entry that is open, and a moment later about another. */
const aboutEntry: ReadonlySet<TableKey> = new Set(["r", "a", "v", "b", "o", "d", "x"]);

/** An entry that has not come up by then does not come. */
const PATIENCE_MS = 2_000;

let opening: { id: string; untilMs: number } | undefined;
let waiting: TableKey[] = [];
let isCatchingUp = false;

/** Says that an entry is about to open, which stands out before it can be acted on; or that none is open. */
export function entryOpens(id: string | undefined, nowMs: number): void {
  // Whoever points at another entry means nothing of what waits for the last.
  if (!isCatchingUp) waiting = [];
  opening = id === undefined ? undefined : { id, untilMs: nowMs + PATIENCE_MS };
}

/**
 * Whether a key waits until the entry that opens is there: one about it, and whatever is pressed after that one. So
 * nobody who is quick acts on the entry before.
 */
export function holdKey(key: TableKey, nowMs: number): boolean {
  if (!opening || nowMs > opening.untilMs) {
    opening = undefined;
    waiting = [];
    return false;
  }
  if (waiting.length === 0 && !aboutEntry.has(key)) return false;
  waiting.push(key);
  return true;
}

/** Says that an entry is there with its keys: what waited for it is done, in order, up to the next that opens. */
export function entryShown(id: string): void {
  if (opening?.id !== id) return;
  opening = undefined;
  isCatchingUp = true;
  try {
    while (!opening) {
      const key = waiting.shift();
      if (key === undefined) break;
      runOf(key)?.();
    }
  } finally {
    isCatchingUp = false;
  }
}
