import { z } from "zod";
import { longestQuery, mostPages } from "./search-kinds.ts";

/** What the address of a search says; what is out of range is taken for the nearest that is not. */
export const searchInput = z.object({
  q: z
    .string()
    .catch("")
    .transform((q) => q.trim().slice(0, longestQuery)),
  page: z.coerce.number().int().min(1).max(mostPages).catch(1),
});
export type SearchInput = z.infer<typeof searchInput>;

export const checkedBeforeInput = z.object({ claimId: z.uuid() });

/** Things of which the search is to find anew what is there. */
export const repairSearchInput = z.object({
  entries: z
    .array(
      z.object({
        kind: z.enum(["article", "claim", "evidence", "source", "note"]),
        id: z.uuid(),
      }),
    )
    .max(100_000),
});
