import { AppError } from "#lib/core/errors.ts";
import { endSessionsIfNowhere } from "#lib/platform/auth/leave-newsroom.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockMember } from "../queries.ts";
import { memberInput } from "../schema.ts";

/** Takes a member out of the newsroom, at once. What they did stays, under their name. */
export const removeMember = defineCommand({
  name: "member.remove",
  input: memberInput,
  permission: "member.remove",
  load: async ({ db, input }) => ({
    chain: "newsroom" as const,
    member: await lockMember(db, input.memberId),
  }),
  async handle({ db, actor, loaded: { member }, at, record }) {
    if (member.removedAt) {
      throw new AppError("conflict", `${member.name} was taken out already.`);
    }
    if (member.isLastAdmin) {
      throw new AppError("conflict", "A newsroom needs an admin: make somebody else one first.");
    }
    await db.member.updateMany({ where: { id: member.id }, data: { removedAt: at } });
    await endSessionsIfNowhere(db, actor, member.personId, at);
    await record("member.removed", { member: member.id }, { name: member.name });
  },
});
