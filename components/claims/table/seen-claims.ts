import type { ClaimView } from "#lib/domain/claims/present.ts";

/** What an editor saw of a claim: a decision is on this, and on nothing that came after it. */
export interface Seen {
  claimId: string;
  verdictId: string | undefined;
  evidenceIds: string[];
  revisionId: string;
  /** All that the card showed of it, to tell whether it shows something else by now. */
  shown: string;
}

/** What a claim's card shows of it now, in this revision. */
export function seenOf(claim: ClaimView, revisionId: string): Seen {
  const { id, statement, spans, evidence } = claim;
  const [verdict] = claim.verdicts;
  const { rating, disposition, rationale, oldText, newText } = verdict ?? {};
  const pieces = evidence.map(({ id, stance, quote, locator }) => [id, stance, quote, locator]);
  return {
    claimId: id,
    verdictId: verdict?.id,
    evidenceIds: evidence.map((one) => one.id),
    revisionId,
    shown: JSON.stringify([
      ...[revisionId, statement, spans, pieces],
      ...[verdict?.id, rating, disposition, rationale, oldText, newText],
    ]),
  };
}

/** How far an editor is with the claims that are ticked. */
export interface BulkDecision {
  /** Those that wait for this editor's decision, and each as it was seen. */
  toApprove: ClaimView[];
  unseen: ClaimView[];
  /** Of the unseen, those that are something else by now than what was seen. */
  changed: ClaimView[];
  seen: Seen[];
  /** Those on which this editor decides nothing; `why` where something else than their state keeps them. */
  leftOut: { claim: ClaimView; why?: string }[];
}

/** Sorts what is ticked by whether it can be approved as it was seen. */
export function bulkDecision(
  ticked: readonly ClaimView[],
  seen: ReadonlyMap<string, Seen>,
  revisionId: string,
): BulkDecision {
  const toApprove = ticked.filter(({ can }) => can.approve);
  const isSeen = (claim: ClaimView) =>
    seen.get(claim.id)?.shown === seenOf(claim, revisionId).shown;
  const unseen = toApprove.filter((claim) => !isSeen(claim));
  return {
    toApprove,
    unseen,
    changed: unseen.filter(({ id }) => seen.has(id)),
    seen: toApprove.flatMap(({ id }) => seen.get(id) ?? []),
    leftOut: ticked
      .filter(({ can }) => !can.approve)
      .map((claim) => ({ claim, why: claim.mayNotDecide })),
  };
}
