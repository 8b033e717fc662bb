import { z } from "zod";

const entry = z.object({
  /** The request's own key: however often it is sent, it is done once. */
  key: z.string(),
  /** Which of the doors it goes through. */
  door: z.string(),
  newsroom: z.string(),
  input: z.record(z.string(), z.json()),
  /** The page on which it was written. */
  page: z.string(),
  /** When; ISO 8601. */
  at: z.string(),
  /** Why the server did not take it, once it could be asked. */
  refusal: z.string().optional(),
});

/** Something that somebody did, which the server has not taken yet. */
export type Entry = z.output<typeof entry>;

const entries = z.array(entry);

/** What was kept; nothing where it cannot be read. */
export function readEntries(text: string | null): Entry[] {
  if (text === null) return [];
  try {
    return entries.safeParse(JSON.parse(text)).data ?? [];
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
