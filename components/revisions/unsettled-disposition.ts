import type { ClaimView } from "#lib/domain/claims/present.ts";
import type { CarryView } from "#lib/domain/revisions/present.ts";

/**
 * What suggestions made of a claim's words where its last verdict does not say the same, with the number of
 * the revision that took them over.
 * @param carries the newest first
 */
export function unsettledDisposition(
  carries: readonly CarryView[],
  claim: Pick<ClaimView, "id" | "verdicts">,
) {
  const carry = carries.find(({ claimId, suggested }) => claimId === claim.id && suggested);
  if (!carry?.suggested) return undefined;
  const { oldText, newText } = carry.suggested;
  const [verdict] = claim.verdicts;
  if (verdict?.oldText === oldText && verdict.newText === newText) return undefined;
  return { ...carry.suggested, revision: carry.revision };
}
