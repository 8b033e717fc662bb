import { defineCommand } from "#lib/platform/command/define-command.ts";
import { fallOfArticle, lockedClaim } from "../queries.ts";
import { takeUpClaimInput } from "../schema.ts";
import { claimWorkflow } from "../workflow.ts";

/** Takes a claim up again that was withdrawn: the way to undo that. */
export const takeUpClaim = defineCommand({
  name: "claim.take_up",
  input: takeUpClaimInput,
  permission: "claim.take_up",
  load: async ({ db, actor, input }) => {
    const locked = await lockedClaim(db, input.claimId, actor.memberId);
    const { otherMoves, article } = await fallOfArticle(db, locked.claim);
    const move = { workflow: claimWorkflow, subject: locked.claim, step: "take_up" };
    return { ...locked, move, otherMoves, falls: { article } };
  },
  async handle({ input, loaded: { claim, falls }, record }) {
    await record("claim.taken_up", { claim: claim.id, ...falls }, { reason: input.reason });
  },
});
