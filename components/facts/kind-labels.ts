const LABELS: Record<string, readonly [string, string]> = {
  number: ["number", "numbers"],
  date: ["date", "dates"],
  name: ["name", "names"],
  place: ["place", "places"],
  quote: ["quotation", "quotations"],
  superlative: ["superlative", "superlatives"],
};

/** "1 number", "17 dates"; a kind that is not known by its own name. */
export function countOfKind(kind: string, count: number): string {
  const [one, many] = LABELS[kind] ?? [kind, kind];
  return `${count} ${count === 1 ? one : many}`;
}

/** "Numbers": the name of a group of facts. */
export function kindHeading(kind: string): string {
  const many = LABELS[kind]?.[1] ?? kind;
  return many.charAt(0).toUpperCase() + many.slice(1);
}
