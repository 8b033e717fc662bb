import type { StoredFact } from "./schema.ts";

/** How a fact is accounted for; a person's word counts before a machine's test. */
export type FactStatus = "claimed" | "not_checkable" | "tested" | "open";

export interface AccountedFact extends StoredFact {
  status: FactStatus;
  /** The numbers of the claims that cover it. */
  claims: number[];
}

interface ClaimPlace {
  number: number;
  state: string;
  spans: readonly { start: number; end: number }[];
}

/** Accounts for each fact: by the claims whose words it is in, by judgments, by what tested it. */
export function accountFor(
  facts: readonly StoredFact[],
  claims: readonly ClaimPlace[],
  judged: ReadonlySet<string>,
): AccountedFact[] {
  const places = claims
    .filter(({ state }) => state !== "withdrawn")
    .flatMap(({ number, spans }) => spans.map(({ start, end }) => ({ number, start, end })))
    .sort((a, b) => a.start - b.start);
  let longest = 0;
  for (const { start, end } of places) longest = Math.max(longest, end - start);
  let from = 0;
  return facts.map((fact) => {
    while (from < places.length && (places[from]?.start ?? 0) < fact.start - longest) from++;
    const numbers = new Set<number>();
    for (let i = from; i < places.length; i++) {
      const place = places[i];
      if (!place || place.start >= fact.end) break;
      if (place.end > fact.start) numbers.add(place.number);
    }
    const status: FactStatus =
      numbers.size > 0
        ? "claimed"
        : judged.has(fact.key)
          ? "not_checkable"
          : fact.by.length > 0
            ? "tested"
            : "open";
    return { ...fact, status, claims: [...numbers].sort((a, b) => a - b) };
  });
}

export interface KindCoverage {
  kind: string;
  found: number;
  counts: Record<FactStatus, number>;
}

const KINDS = ["number", "date", "name", "place", "quote", "superlative"];

/** How many facts of each kind there are, and how many are accounted for in each way. */
export function coverageByKind(facts: readonly AccountedFact[]): KindCoverage[] {
  const byKind = Map.groupBy(facts, ({ kind }) => kind);
  const order = (kind: string) => (KINDS.indexOf(kind) + KINDS.length + 1) % (KINDS.length + 1);
  return [...byKind]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([kind, group]) => {
      const counts: KindCoverage["counts"] = { claimed: 0, not_checkable: 0, tested: 0, open: 0 };
      for (const { status } of group) counts[status]++;
      return { kind, found: group.length, counts };
    });
}
