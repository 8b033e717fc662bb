interface Keyed {
  articleId: string;
  inputKey: string;
}

type Found<T extends Keyed> = {
  contradictions: readonly (T & { claims: readonly { state: string }[] })[];
  dismissals: readonly Keyed[];
};

/** The contradictions that are open: neither dismissed, nor settled by an approved claim. */
export function openContradictions<T extends Keyed>(found: Found<T>) {
  const keyOf = ({ articleId, inputKey }: Keyed) => `${articleId} ${inputKey}`;
  const dismissed = new Set(found.dismissals.map(keyOf));
  return found.contradictions.filter(
    (one) => !dismissed.has(keyOf(one)) && !one.claims.some(({ state }) => state === "approved"),
  );
}

/**
 * How many contradictions of each article are open, by article id: neither dismissed, nor settled
 * by an approved claim. Articles that have none are left out.
 */
export function countOpenContradictions(found: Found<Keyed>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of openContradictions(found)) {
    counts.set(finding.articleId, (counts.get(finding.articleId) ?? 0) + 1);
  }
  return counts;
}
