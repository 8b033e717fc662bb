import type { ClaimView } from "#lib/domain/claims/present.ts";
import type { ClaimState } from "#lib/domain/claims/workflow.ts";
import type { Standing } from "#lib/domain/revisions/sign-off-blocks.ts";

/** One thing that keeps an article from being published: where it is, whose it is, and by when. */
export interface Block {
  claim: ClaimView;
  what: string;
  who: string;
}

/** What a claim in each state that is not settled waits for. */
const waitsFor: Partial<Record<ClaimState, string>> = {
  open: "is open",
  assigned: "is not looked at yet",
  researching: "is being checked",
  waiting_for_source: "waits for a source",
  proposed: "waits for a decision",
  returned: "was sent back",
  stale: "is no longer approved",
  disputed: "is disputed",
};

/** Who can take each reason out of the way, where it is not the claim's checker. */
const byOthers = {
  unapplied: "A reporter or an editor makes it",
  unconfirmed: "A checker confirms it",
};

const later = "9999";

/** All that still keeps the article from being published, what is due first at the top. */
export function blocksOf(claims: readonly ClaimView[], standing: Standing): Block[] {
  const checker = (claim: ClaimView) =>
    claim.state === "proposed" ? "An editor decides" : (claim.owner?.name ?? "Nobody has it yet");
  const blocks = claims.flatMap((claim): Block[] => [
    ...(standing.open.includes(claim.number)
      ? [{ claim, what: waitsFor[claim.state] ?? "is not settled", who: checker(claim) }]
      : []),
    ...(standing.unapplied.includes(claim.number)
      ? [{ claim, what: "has an approved correction that is not made", who: byOthers.unapplied }]
      : []),
    ...(standing.unconfirmed.includes(claim.number)
      ? [{ claim, what: "stands in a changed sentence", who: byOthers.unconfirmed }]
      : []),
  ]);
  const due = ({ claim }: Block) => claim.dueAt ?? later;
  return blocks.sort(
    (one, other) => due(one).localeCompare(due(other)) || one.claim.number - other.claim.number,
  );
}
