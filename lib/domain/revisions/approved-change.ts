import { isCorrectionMade } from "#lib/domain/claims/correction-place.ts";
import type { Replacement } from "#lib/engines/ingest/replace-text.ts";
import type { AnchoredClaim } from "./carry.ts";

/** What may be done to the words of an approved claim without another decision. */
export interface ApprovedChange extends Replacement {
  claimId: string;
  /** Whether it takes back what was made, to the words that the decision bound as the old ones. */
  takesBack: boolean;
}

/** Where words stand that touch the claim's own. */
function placeOf(text: string, { spans }: AnchoredClaim, words: string) {
  if (words === "") return undefined;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (spans.some((span) => at < span.end && span.start < end)) return { start: at, end };
  }
  return undefined;
}

/**
 * The change that an approved claim's decision binds: from the old words to the new; or, where those stand already,
 * from the new ones back to the old. Undefined where its verdict changes no words, or they are not there.
 */
export function approvedChange(text: string, claim: AnchoredClaim): ApprovedChange | undefined {
  const { id, state, spans, correction } = claim;
  if (state !== "approved" || !correction) return undefined;
  const { oldText, newText } = correction;
  const isMade = newText !== "" && isCorrectionMade(text, spans, correction);
  const place = placeOf(text, claim, isMade ? newText : oldText);
  return place && { ...place, text: isMade ? oldText : newText, claimId: id, takesBack: isMade };
}
