import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { lockedClaim, refuseUnseen } from "../queries.ts";
import { assignClaimInput } from "../schema.ts";
import { claimWorkflow } from "../workflow.ts";

async function readChecker(db: Db, id: string) {
  const owner = await db.member.findFirst({
    where: { id, removedAt: null, roles: { hasSome: ["reviewer", "editor"] } },
    include: { person: true },
  });
  if (!owner) {
    throw new AppError("invalid_input", "A claim can be given to a reviewer or an editor here.");
  }
  return owner;
}

/** Gives a claim to a member, who is to check it; or takes it from whoever has it. */
export const assignClaim = defineCommand({
  name: "claim.assign",
  input: assignClaimInput,
  permission: "claim.assign",
  load: async ({ db, actor, input }) => {
    const locked = await lockedClaim(db, input.claimId, actor.memberId);
    const owner = input.ownerId === null ? undefined : await readChecker(db, input.ownerId);
    if (!owner && !locked.claim.ownerId) {
      throw new AppError("conflict", "Nobody has this claim.");
    }
    const step = owner ? "assign" : "unassign";
    return { ...locked, owner, move: { workflow: claimWorkflow, subject: locked.claim, step } };
  },
  async handle({ db, input, loaded: { claim, owner }, record }) {
    const seen = { field: "owner", saw: input.saw?.ownerId, now: claim.ownerId } as const;
    await refuseUnseen(db, claim, [seen]);
    await db.claim.updateMany({ where: { id: claim.id }, data: { ownerId: owner?.id ?? null } });
    if (!owner) return record("claim.unassigned", { claim: claim.id }, {});
    const facts = { claim: claim.id, owner: owner.id };
    return record("claim.assigned", facts, { ownerName: owner.person.name });
  },
});
