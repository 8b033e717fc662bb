import type { Outcome } from "#lib/domain/findings/outcomes.ts";
import type { FindingView } from "#lib/domain/findings/present.ts";

/** How findings are told apart by what is to be done about them: each stands under one of these. */
export type Facet = Outcome | "dismissed";

export const facets: readonly Facet[] = [
  "contradiction",
  "possible",
  "notice",
  "consistent",
  "dismissed",
];

/** Under which of the facets a finding stands. */
export function facetOf({ outcome, dismissal }: FindingView): Facet {
  return dismissal ? "dismissed" : outcome;
}
