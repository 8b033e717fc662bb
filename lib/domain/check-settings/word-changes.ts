import type { WordEntry } from "./schema.ts";

/** Two entries are one where they hold the same words, in whatever order. */
const keyOf = (entry: WordEntry) => [...entry].sort().join("\n");

/** The entries without those that stand there already. */
export function withoutRepeats(entries: readonly WordEntry[]): WordEntry[] {
  return [
    ...new Map(entries.toReversed().map((entry) => [keyOf(entry), entry])).values(),
  ].reverse();
}

/** What a change of a list adds and what it takes out, each in the order of its list. */
export function wordChanges(before: readonly WordEntry[], after: readonly WordEntry[]) {
  const missingIn = (others: readonly WordEntry[]) => {
    const keys = new Set(others.map(keyOf));
    return (entry: WordEntry) => !keys.has(keyOf(entry));
  };
  return { added: after.filter(missingIn(before)), removed: before.filter(missingIn(after)) };
}
