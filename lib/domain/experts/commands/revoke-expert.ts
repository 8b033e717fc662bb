import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockedRequest } from "../queries.ts";
import { revokeExpertInput } from "../schema.ts";

/** Ends an expert's link at once, before it was answered. */
export const revokeExpert = defineCommand({
  name: "expert.revoke",
  input: revokeExpertInput,
  permission: "expert.ask",
  load: async ({ db, input }) => {
    const loaded = await lockedRequest(db, input.requestId);
    const { answer, revokedAt } = loaded.request;
    if (answer) throw new AppError("conflict", "The expert has answered already.");
    if (revokedAt) throw new AppError("conflict", "This link was revoked already.");
    return loaded;
  },
  async handle({ db, actor, input: { requestId: id }, loaded, at, record }) {
    const revoked = { revokedAt: at, revokedById: actor.memberId };
    await db.expertRequest.updateMany({ where: { id }, data: revoked });
    await record("expert.revoked", loaded.data, {});
  },
});
