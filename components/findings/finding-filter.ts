import type { FindingView } from "#lib/domain/findings/present.ts";
import { type Facet, facetOf, facets } from "./facets.ts";

export type Grouping = "place" | "rule";

/** What somebody wants to see of the findings; nothing chosen of a kind lets all of it through. */
export interface FindingFilter {
  facets: readonly Facet[];
  rules: readonly string[];
  newOnly: boolean;
  by: Grouping;
}

interface Params {
  get: (name: string) => string | null;
}

const listed = (params: Params, name: string) =>
  (params.get(name) ?? "").split(",").filter((part) => part !== "");

/** The filter that an address holds. */
export function filterOf(params: Params): FindingFilter {
  const wanted = listed(params, "outcome");
  return {
    facets: facets.filter((facet) => wanted.includes(facet)),
    rules: listed(params, "rule"),
    newOnly: params.get("new") === "1",
    by: params.get("by") === "rule" ? "rule" : "place",
  };
}

/** What a filter is in an address: each name with its value, or undefined for what goes out of it. */
export function queryOf(filter: FindingFilter): Record<string, string | undefined> {
  return {
    outcome: filter.facets.join(",") || undefined,
    rule: filter.rules.join(",") || undefined,
    new: filter.newOnly ? "1" : undefined,
    by: filter.by === "rule" ? "rule" : undefined,
  };
}

/** Whether anything is left out. */
export function isFiltering({ facets, rules, newOnly }: FindingFilter): boolean {
  return facets.length > 0 || rules.length > 0 || newOnly;
}

/** Whether a finding is let through. */
export function passes(finding: FindingView, filter: FindingFilter): boolean {
  const { facets: wanted, rules, newOnly } = filter;
  return (
    (wanted.length === 0 || wanted.includes(facetOf(finding))) &&
    (rules.length === 0 || rules.includes(finding.rule)) &&
    (!newOnly || finding.isNew)
  );
}

/** The list with the entry, or without it where it is in there. */
export function toggled<T>(entries: readonly T[], entry: T): T[] {
  return entries.includes(entry) ? entries.filter((one) => one !== entry) : [...entries, entry];
}
