import { assignClaim, planClaim, takeUpClaim, withdrawClaim } from "#components/outbox/doors.ts";

interface Plan {
  category?: string;
  priority?: string;
  dueAt?: string | null;
}

/**
 * What can be done to a claim and taken back. `saw` is what stood there when it was chosen: where somebody else
 * changed that since, nothing is done.
 */
export function claimActs(newsroom: string, claimId: string) {
  return {
    assign: (ownerId: string | null, saw: string | null) =>
      assignClaim(newsroom, { claimId, ownerId, saw: { ownerId: saw } }),
    plan: (plan: Plan, saw: Plan) => planClaim(newsroom, { claimId, ...plan, saw }),
    withdraw: (reason: string) => withdrawClaim(newsroom, { claimId, reason }),
    takeUp: (reason: string) => takeUpClaim(newsroom, { claimId, reason }),
  };
}
