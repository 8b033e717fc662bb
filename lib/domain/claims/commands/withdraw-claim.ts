import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockedClaim } from "../queries.ts";
import { withdrawClaimInput } from "../schema.ts";
import { claimWorkflow } from "../workflow.ts";

/** Takes a claim out of the work; it stays in the record. */
export const withdrawClaim = defineCommand({
  name: "claim.withdraw",
  input: withdrawClaimInput,
  permission: "claim.withdraw",
  load: async ({ db, actor, input }) => {
    const locked = await lockedClaim(db, input.claimId, actor.memberId);
    return {
      ...locked,
      move: { workflow: claimWorkflow, subject: locked.claim, step: "withdraw" },
    };
  },
  async handle({ input, loaded: { claim }, record }) {
    await record("claim.withdrawn", { claim: claim.id }, { reason: input.reason });
  },
});
