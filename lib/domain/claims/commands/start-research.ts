import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockedClaim } from "../queries.ts";
import { claimInput } from "../schema.ts";
import { claimWorkflow } from "../workflow.ts";

/** Says that research on a claim goes on, whether it begins or a source has answered. */
export const startResearch = defineCommand({
  name: "claim.research",
  input: claimInput,
  permission: "claim.research",
  load: async ({ db, actor, input }) => {
    const locked = await lockedClaim(db, input.claimId, actor.memberId);
    return {
      ...locked,
      move: { workflow: claimWorkflow, subject: locked.claim, step: "research" },
    };
  },
  async handle({ loaded: { claim }, record }) {
    await record("claim.research_started", { claim: claim.id }, {});
  },
});
