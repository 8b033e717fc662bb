import { defineCommand } from "#lib/platform/command/define-command.ts";
import { fallOfArticle, lockedClaim } from "../queries.ts";
import { reopenClaimInput } from "../schema.ts";
import { claimWorkflow } from "../workflow.ts";

/** Takes an approved claim up again. */
export const reopenClaim = defineCommand({
  name: "claim.reopen",
  input: reopenClaimInput,
  permission: "claim.reopen",
  load: async ({ db, actor, input }) => {
    const locked = await lockedClaim(db, input.claimId, actor.memberId);
    const { otherMoves, article } = await fallOfArticle(db, locked.claim);
    const move = { workflow: claimWorkflow, subject: locked.claim, step: "reopen" };
    return { ...locked, move, otherMoves, falls: { article } };
  },
  async handle({ input, loaded: { claim, falls }, record }) {
    await record("claim.reopened", { claim: claim.id, ...falls }, { reason: input.reason });
  },
});
