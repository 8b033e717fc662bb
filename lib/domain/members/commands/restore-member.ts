import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockMember } from "../queries.ts";
import { memberInput } from "../schema.ts";

/** Brings a member back who was taken out, with the roles that they had. */
export const restoreMember = defineCommand({
  name: "member.restore",
  input: memberInput,
  permission: "member.restore",
  load: async ({ db, input }) => ({
    chain: "newsroom" as const,
    member: await lockMember(db, input.memberId),
  }),
  async handle({ db, loaded: { member }, record }) {
    if (!member.removedAt) throw new AppError("conflict", `${member.name} is a member already.`);
    await db.member.updateMany({ where: { id: member.id }, data: { removedAt: null } });
    const facts = { member: member.id, roles: member.roles };
    await record("member.restored", facts, { name: member.name });
  },
});
