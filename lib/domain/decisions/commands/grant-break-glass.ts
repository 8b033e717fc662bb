import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { claimForLeave, standingLeave } from "../queries.ts";
import { grantBreakGlassInput } from "../schema.ts";

const HOUR_MS = 3_600_000;

/**
 * Break-glass: gives one editor leave to decide on one claim though four-eyes bars them. Given by somebody who has no
 * part in the claim, with a reason, used once, and told in the log and on the report.
 */
export const grantBreakGlass = defineCommand({
  name: "break_glass.grant",
  input: grantBreakGlassInput,
  permission: "break_glass.grant",
  load: async ({ db, actor, input }) => {
    const locked = await claimForLeave(db, input.claimId, actor.memberId);
    const decider = await db.member.findFirst({
      where: { id: input.deciderId, removedAt: null, roles: { has: "editor" } },
      select: { id: true, person: { select: { name: true } } },
    });
    if (!decider) throw new AppError("not_found", "There is no such editor here.");
    return { ...locked, decider };
  },
  async handle({ db, actor, input, loaded: { claim, decider }, at, record }) {
    if (decider.id === actor.memberId) {
      throw new AppError("forbidden", "Nobody gives leave to themselves.");
    }
    if (await standingLeave(db, claim.id, decider.id, at)) {
      throw new AppError("conflict", "This editor has leave to decide on this claim already.");
    }
    const id = newId();
    const expiresAt = new Date(at.getTime() + input.hours * HOUR_MS);
    const { newsroomId, memberId: grantedById } = actor;
    const given = { reason: input.reason, grantedById, createdAt: at, expiresAt };
    await db.breakGlass.createMany({
      data: { id, newsroomId, claimId: claim.id, deciderId: decider.id, ...given },
    });
    await record(
      "break_glass.granted",
      { claim: claim.id, breakGlass: id, decider: decider.id, expires: expiresAt.toISOString() },
      { deciderName: decider.person.name, reason: input.reason },
    );
    return { breakGlassId: id, expiresAt: expiresAt.toISOString() };
  },
});
