import { isCorrectionMade } from "#lib/domain/claims/correction-place.ts";
import type { ClaimView } from "#lib/domain/claims/present.ts";
import type { CarryView } from "#lib/domain/revisions/present.ts";

/**
 * What suggestions made of a claim's words, where the text still reads so and the last verdict does not say the
 * same; with the number of the revision that took them over.
 * @param carries the newest first
 * @param text the article's, as it reads now
 */
export function unsettledDisposition(
  carries: readonly CarryView[],
  claim: Pick<ClaimView, "id" | "verdicts" | "spans">,
  text: string,
) {
  const carry = carries.find(({ claimId, suggested }) => claimId === claim.id && suggested);
  if (!carry?.suggested) return undefined;
  const { oldText, newText } = carry.suggested;
  if (!isCorrectionMade(text, claim.spans, carry.suggested)) return undefined;
  const [verdict] = claim.verdicts;
  if (verdict?.oldText === oldText && verdict.newText === newText) return undefined;
  return { ...carry.suggested, revision: carry.revision };
}
