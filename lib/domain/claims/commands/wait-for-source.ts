import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockedClaim } from "../queries.ts";
import { waitForSourceInput } from "../schema.ts";
import { claimWorkflow } from "../workflow.ts";

/** Says that a claim waits for a source to answer. */
export const waitForSource = defineCommand({
  name: "claim.wait",
  input: waitForSourceInput,
  permission: "claim.research",
  load: async ({ db, actor, input }) => {
    const locked = await lockedClaim(db, input.claimId, actor.memberId);
    return { ...locked, move: { workflow: claimWorkflow, subject: locked.claim, step: "wait" } };
  },
  async handle({ input, loaded: { claim }, record }) {
    await record("claim.waiting", { claim: claim.id }, { reason: input.reason });
  },
});
