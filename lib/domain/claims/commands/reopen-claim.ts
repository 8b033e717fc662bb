import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockedClaim } from "../queries.ts";
import { reopenClaimInput } from "../schema.ts";
import { claimWorkflow } from "../workflow.ts";

/** Takes an approved claim up again. */
export const reopenClaim = defineCommand({
  name: "claim.reopen",
  input: reopenClaimInput,
  permission: "claim.reopen",
  load: async ({ db, actor, input }) => {
    const locked = await lockedClaim(db, input.claimId, actor.memberId);
    return { ...locked, move: { workflow: claimWorkflow, subject: locked.claim, step: "reopen" } };
  },
  async handle({ input, loaded: { claim }, record }) {
    await record("claim.reopened", { claim: claim.id }, { reason: input.reason });
  },
});
