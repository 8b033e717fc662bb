import { type Outcome, outcomeLabels } from "#lib/domain/findings/outcomes.ts";
import type { FindingView } from "#lib/domain/findings/present.ts";

/** How findings are told apart by what is to be done about them: each stands under one of these. */
export type Facet = Outcome | "dismissed";

export const facetLabels: Record<Facet, string> = {
  contradiction: outcomeLabels.contradiction,
  possible: outcomeLabels.possible,
  notice: outcomeLabels.notice,
  consistent: outcomeLabels.consistent,
  dismissed: "Dismissed",
};
export const facets = Object.keys(facetLabels) as Facet[];

/** Under which of the facets a finding stands. */
export function facetOf({ outcome, dismissal }: FindingView): Facet {
  return dismissal ? "dismissed" : outcome;
}
