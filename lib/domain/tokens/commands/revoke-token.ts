import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { revokeTokenInput } from "../schema.ts";

/** Ends a token at once; its bot is a member no more, and what it did stays its own. */
export const revokeToken = defineCommand({
  name: "token.revoke",
  input: revokeTokenInput,
  permission: "tokens.manage",
  load: async () => ({ chain: "newsroom" as const }),
  async handle({ db, actor, input: { tokenId: id }, at, record }) {
    // Read here, under the lock on the newsroom's chain: nobody else revokes it meanwhile.
    const token = await db.apiToken.findFirst({ where: { id } });
    if (!token) throw new AppError("not_found", "There is no such token here.");
    if (token.revokedAt) throw new AppError("conflict", "This token was revoked already.");
    const { memberId } = token;
    const revoked = { revokedAt: at, revokedById: actor.memberId };
    await db.apiToken.updateMany({ where: { id }, data: revoked });
    await db.member.updateMany({ where: { id: memberId }, data: { removedAt: at } });
    await record("token.revoked", { token: id, member: memberId }, { name: token.name });
  },
});
