/** What a request says, as JSON has it. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** Something that somebody did, which the server has not taken yet. */
export interface Entry {
  /** The request's own key: however often it is sent, it is done once. */
  key: string;
  /** Which of the doors it goes through. */
  door: string;
  newsroom: string;
  input: Record<string, Json>;
  /** The page on which it was written. */
  page: string;
  /** When; ISO 8601. */
  at: string;
  /** Why the server did not take it, once it could be asked. */
  refusal?: string;
}

/** Looked at by hand: the page of every newsroom has this, and a library for it would weigh more than all of it. */
function isEntry(value: unknown): value is Entry {
  if (typeof value !== "object" || value === null) return false;
  const { input, refusal = "", ...texts }: Partial<Record<keyof Entry, unknown>> = value;
  const { key, door, newsroom, page, at } = texts;
  return (
    [key, door, newsroom, page, at, refusal].every((text) => typeof text === "string") &&
    typeof input === "object" &&
    input !== null &&
    !Array.isArray(input)
  );
}

/** What was kept; nothing where it cannot be read. */
export function readEntries(text: string | null): Entry[] {
  if (text === null) return [];
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) && kept.every(isEntry) ? kept : [];
  } catch {
    return [];
  }
}

/** What waits to be sent, in the order in which it was written. */
export function waitingOf(all: readonly Entry[]): Entry[] {
  return all.filter(({ refusal }) => refusal === undefined);
}

/** Without this one: it was taken, or given up. */
export function withoutEntry(all: readonly Entry[], key: string): Entry[] {
  return all.filter((one) => one.key !== key);
}

/** With this one not taken: it stays until its writer has seen why. */
export function refusedEntry(all: readonly Entry[], key: string, refusal: string): Entry[] {
  return all.map((one) => (one.key === key ? { ...one, refusal } : one));
}

/** With this one to be sent once more, after all that waits, as it is to be sent now. */
export function againEntry(all: readonly Entry[], key: string, input: Entry["input"]): Entry[] {
  const found = all.find((one) => one.key === key);
  if (!found) return [...all];
  const { refusal: _, ...entry } = found;
  return [...withoutEntry(all, key), { ...entry, input }];
}
