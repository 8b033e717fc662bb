import { z } from "zod";

/** What can be found, in the order of the filters. */
export const searchKinds = {
  article: "Articles",
  claim: "Claims",
  evidence: "Evidence",
  source: "Sources",
  note: "Notes",
  correction: "Corrections",
} as const;
export type SearchKind = keyof typeof searchKinds;
export const searchKindKeys = Object.keys(searchKinds) as SearchKind[];

export const longestQuery = 400;
export const perPage = 20;
/** Further pages nobody reads: a query that finds more wants another word. */
export const mostPages = 10;

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
