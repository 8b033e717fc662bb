/** The key under which something was sent, until its answer came: kept in the browser, it outlives a closed tab. */
export interface SentKey {
  key: string;
  /** What was sent: the door, and all that went through it. */
  what: string;
  /** When; milliseconds. */
  at: number;
}

/** Whoever does the same again later than this means it. (The server keeps its answers for a day.) */
const SAME_FOR_MS = 3_600_000;

/** What the browser kept of it; nothing where it cannot be read. */
export function readSentKeys(text: string | null): SentKey[] {
  try {
    const kept: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(kept) && kept.every(isSentKey) ? kept : [];
  } catch {
    return [];
  }
}

function isSentKey(value: unknown): value is SentKey {
  if (typeof value !== "object" || value === null) return false;
  const { key, what, at }: Partial<Record<keyof SentKey, unknown>> = value;
  return typeof key === "string" && typeof what === "string" && typeof at === "number";
}

/** The key that the same was sent under, where nobody learned what came of that. */
export function keyOfSame(all: readonly SentKey[], what: string, now: number): string | undefined {
  return all.find((one) => one.what === what && now - one.at < SAME_FOR_MS)?.key;
}

/** With this one on its way, and without what is too old to matter. */
export function withSentKey(all: readonly SentKey[], sent: SentKey): SentKey[] {
  const others = all.filter(({ key, at }) => key !== sent.key && sent.at - at < SAME_FOR_MS);
  return [...others, sent];
}

/** Without this one: its answer came. */
export function withoutSentKey(all: readonly SentKey[], key: string): SentKey[] {
  return all.filter((one) => one.key !== key);
}
