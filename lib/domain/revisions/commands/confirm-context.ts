import { AppError } from "#lib/core/errors.ts";
import { lockedClaim } from "#lib/domain/claims/queries.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { confirmContextInput } from "../schema.ts";

/** Confirms that a claim still stands in its changed sentence; all changes so far are meant. */
export const confirmContext = defineCommand({
  name: "context.confirm",
  input: confirmContextInput,
  permission: "context.confirm",
  load: async ({ db, actor, input }) => {
    const locked = await lockedClaim(db, input.claimId, actor.memberId);
    const where = { claimId: input.claimId, contextChanged: true, confirmedAt: null };
    const newest = await db.claimCarry.findFirst({
      where,
      orderBy: { revision: { number: "desc" } },
    });
    if (!newest) throw new AppError("conflict", "There is no changed context to confirm.");
    return { ...locked, where, newest };
  },
  async handle({ db, actor, input, loaded: { where, newest }, at, record }) {
    const confirmed = { confirmedAt: at, confirmedById: actor.memberId };
    await db.claimCarry.updateMany({ where, data: confirmed });
    await record(
      "claim.context_confirmed",
      { claim: input.claimId, revision: newest.revisionId },
      {},
    );
  },
});
