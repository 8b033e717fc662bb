import {
  assignClaimAction,
  planClaimAction,
  takeUpClaimAction,
  withdrawClaimAction,
} from "#lib/domain/claims/actions.ts";

/** What can be done to a claim and taken back. */
export function claimActs(newsroom: string, claimId: string) {
  return {
    assign: (ownerId: string | null) => assignClaimAction(newsroom, { claimId, ownerId }),
    plan: (plan: { category?: string; priority?: string; dueAt?: string | null }) =>
      planClaimAction(newsroom, { claimId, ...plan }),
    withdraw: (reason: string) => withdrawClaimAction(newsroom, { claimId, reason }),
    takeUp: (reason: string) => takeUpClaimAction(newsroom, { claimId, reason }),
  };
}

/** The reasons that are given where no person is asked for one. */
export const takenBack = "Taken back.";
export const byMistake = "Withdrawn by mistake.";
