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
