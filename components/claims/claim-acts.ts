import { assignClaim, planClaim, takeUpClaim, withdrawClaim } from "#components/outbox/doors.ts";

/** What can be done to a claim and taken back. */
export function claimActs(newsroom: string, claimId: string) {
  return {
    assign: (ownerId: string | null) => assignClaim(newsroom, { claimId, ownerId }),
    plan: (plan: { category?: string; priority?: string; dueAt?: string | null }) =>
      planClaim(newsroom, { claimId, ...plan }),
    withdraw: (reason: string) => withdrawClaim(newsroom, { claimId, reason }),
    takeUp: (reason: string) => takeUpClaim(newsroom, { claimId, reason }),
  };
}
