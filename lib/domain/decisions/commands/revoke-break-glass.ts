import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { claimForLeave, readLeave } from "../queries.ts";
import { revokeBreakGlassInput } from "../schema.ts";

/** Takes leave to decide alone back, while it was not used. */
export const revokeBreakGlass = defineCommand({
  name: "break_glass.revoke",
  input: revokeBreakGlassInput,
  permission: "break_glass.revoke",
  load: async ({ db, actor, input }) => {
    const { claimId } = await readLeave(db, input.breakGlassId);
    const locked = await claimForLeave(db, claimId, actor.memberId);
    // Read again now that the claim is locked: it may just have been used.
    const leave = await readLeave(db, input.breakGlassId);
    return { ...locked, leave };
  },
  async handle({ db, actor, loaded: { claim, leave }, at, record }) {
    if (leave.revokedAt) throw new AppError("conflict", "This leave is revoked already.");
    if (leave.decisions.length > 0) {
      throw new AppError("conflict", "This leave was used: the decision stands in the record.");
    }
    const revoked = { revokedAt: at, revokedById: actor.memberId };
    await db.breakGlass.updateMany({ where: { id: leave.id }, data: revoked });
    await record("break_glass.revoked", { claim: claim.id, breakGlass: leave.id }, {});
  },
});
