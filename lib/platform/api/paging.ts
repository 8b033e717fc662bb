import { z } from "zod";

const LIMIT = 50;
const MOST = 200;

const limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(MOST)
  .default(LIMIT)
  .meta({ description: "How many at most." });

/** How a list by ids is asked for, a page at a time. */
export const pageInput = {
  limit,
  after: z.uuid().optional().meta({ description: "Where the page before ended: its `next`." }),
};

/** The same for a list by numbers. */
export const numberedPageInput = {
  limit,
  after: z.coerce
    .number()
    .int()
    .min(0)
    .optional()
    .meta({ description: "Where the page before ended: its `next`." }),
};

const next = "What to ask the next page with, as `after`; null on the last one.";

/** A page of a list by ids. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.uuid().nullable().meta({ description: next }) });
}

/** A page of a list by numbers. */
export function numberedPageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.int().nullable().meta({ description: next }) });
}

/** A page of rows of which one more was read than it holds, and the key that it ends with. */
export function paged<Row, Key>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => Key,
): { items: Row[]; next: Key | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? keyOf(last) : null };
}
