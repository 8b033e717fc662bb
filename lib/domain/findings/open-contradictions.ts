interface Keyed {
  articleId: string;
  inputKey: string;
}

/**
 * How many contradictions of each article are open, by article id: neither dismissed, nor settled
 * by an approved claim. Articles that have none are left out.
 */
export function countOpenContradictions(found: {
  contradictions: readonly (Keyed & { claims: readonly { state: string }[] })[];
  dismissals: readonly Keyed[];
}): Map<string, number> {
  const keyOf = ({ articleId, inputKey }: Keyed) => `${articleId} ${inputKey}`;
  const dismissed = new Set(found.dismissals.map(keyOf));
  const counts = new Map<string, number>();
  for (const finding of found.contradictions) {
    const settled = finding.claims.some(({ state }) => state === "approved");
    if (settled || dismissed.has(keyOf(finding))) continue;
    counts.set(finding.articleId, (counts.get(finding.articleId) ?? 0) + 1);
  }
  return counts;
}
