import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { revokeInvitationInput } from "../schema.ts";

/** Takes an invitation back that nobody has accepted. */
export const revokeInvitation = defineCommand({
  name: "invitation.revoke",
  input: revokeInvitationInput,
  permission: "member.invite",
  load: async ({ db, input }) => {
    const invitation = await db.invitation.findFirst({ where: { id: input.invitationId } });
    if (!invitation) throw new AppError("not_found", "There is no such invitation here.");
    return { chain: "newsroom" as const, invitation };
  },
  async handle({ db, actor, loaded: { invitation }, at, record }) {
    const { count } = await db.invitation.updateMany({
      where: { id: invitation.id, acceptedAt: null, revokedAt: null },
      data: { revokedAt: at, revokedById: actor.memberId },
    });
    if (count === 0) {
      throw new AppError("conflict", "This invitation was accepted or taken back already.");
    }
    await record("invitation.revoked", { invitation: invitation.id }, { email: invitation.email });
  },
});
