/** A filter of a query as it is written: `kind:claim`. */
type Filter = `${string}:${string}`;

const parts = /-?(?:\p{L}+:)?(?:["“”„«»][^"“”„«»]*["“”„«»]?|\S+)/gu;

const partsOf = (q: string) => q.match(parts) ?? [];

/** Whether the query has this filter. */
export function hasFilter(q: string, filter: Filter): boolean {
  return partsOf(q).some((part) => part.toLowerCase() === filter);
}

/** The query with the filter, or without it where it has it. */
export function toggleFilter(q: string, filter: Filter): string {
  const kept = partsOf(q).filter((part) => part.toLowerCase() !== filter);
  return [...kept, ...(hasFilter(q, filter) ? [] : [filter])].join(" ");
}

/** The query without any filter; empty where it is made of nothing else. */
export function withoutFilters(q: string): string {
  return partsOf(q)
    .filter((part) => !/^(kind|state|rating|by|article|after|before):/i.test(part))
    .join(" ");
}

/** Where a query is answered. */
export function searchAddress(newsroom: string, q: string, page = 1): string {
  const asked = new URLSearchParams({
    ...(q ? { q } : {}),
    ...(page > 1 ? { page: `${page}` } : {}),
  });
  const query = asked.toString();
  return `/n/${newsroom}/search${query ? `?${query}` : ""}`;
}
