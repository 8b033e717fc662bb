import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockMember } from "../queries.ts";
import { changeRolesInput } from "../schema.ts";
import { sameRoles } from "../standing.ts";

/** Gives a member other roles. */
export const changeRoles = defineCommand({
  name: "member.change_roles",
  input: changeRolesInput,
  permission: "member.change_roles",
  load: async ({ db, input }) => ({
    chain: "newsroom" as const,
    member: await lockMember(db, input.memberId),
  }),
  async handle({ db, input: { roles }, loaded: { member }, record }) {
    if (member.removedAt) throw new AppError("conflict", "Nobody is here who was taken out.");
    if (sameRoles(member.roles, roles)) {
      throw new AppError("conflict", `${member.name} has these roles already.`);
    }
    if (member.isLastAdmin && !roles.includes("admin")) {
      throw new AppError("conflict", "A newsroom needs an admin: make somebody else one first.");
    }
    await db.member.updateMany({ where: { id: member.id }, data: { roles } });
    const facts = { member: member.id, roles, was: member.roles };
    await record("member.roles_changed", facts, { name: member.name });
  },
});
