import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockedClaim } from "../queries.ts";
import { assignClaimInput } from "../schema.ts";
import { claimWorkflow } from "../workflow.ts";

/** Gives a claim to a member, who is to check it. */
export const assignClaim = defineCommand({
  name: "claim.assign",
  input: assignClaimInput,
  permission: "claim.assign",
  load: async ({ db, actor, input }) => {
    const locked = await lockedClaim(db, input.claimId, actor.memberId);
    const owner = await db.member.findFirst({
      where: { id: input.ownerId, removedAt: null, roles: { hasSome: ["reviewer", "editor"] } },
      include: { person: true },
    });
    if (!owner) {
      throw new AppError("invalid_input", "A claim can be given to a reviewer or an editor here.");
    }
    return {
      ...locked,
      owner,
      move: { workflow: claimWorkflow, subject: locked.claim, step: "assign" },
    };
  },
  async handle({ db, loaded: { claim, owner }, record }) {
    await db.claim.updateMany({ where: { id: claim.id }, data: { ownerId: owner.id } });
    const facts = { claim: claim.id, owner: owner.id };
    await record("claim.assigned", facts, { ownerName: owner.person.name });
  },
});
