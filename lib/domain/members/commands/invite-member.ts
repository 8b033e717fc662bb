import { isoTime } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { newSecret } from "#lib/core/secrets.ts";
import { INVITATION_PREFIX } from "#lib/platform/auth/invited-actor.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { inviteMemberInput } from "../schema.ts";

const DAYS = 7;
const DAY_MS = 86_400_000;

/** Asks somebody into the newsroom. The link's secret is in the answer, and nowhere else. */
export const inviteMember = defineCommand({
  name: "member.invite",
  input: inviteMemberInput,
  permission: "member.invite",
  load: async () => ({ chain: "newsroom" as const }),
  async handle({ db, actor, input: { email, roles }, at, record }) {
    const { newsroomId, memberId } = actor;
    const person = await db.person.findFirst({ where: { email } });
    const member = person && (await db.member.findFirst({ where: { personId: person.id } }));
    if (member && !member.removedAt) {
      throw new AppError("conflict", `${email} is a member of this newsroom already.`);
    }
    const open = { acceptedAt: null, revokedAt: null, expiresAt: { gt: at } };
    if (await db.invitation.count({ where: { email, ...open } })) {
      throw new AppError("conflict", `${email} is invited already: take that back first.`);
    }
    const { secret, sha256 } = newSecret(INVITATION_PREFIX);
    const expiresAt = new Date(at.getTime() + DAYS * DAY_MS);
    const invitation = { newsroomId, id: newId(), email, roles, sha256, expiresAt };
    await db.invitation.createMany({ data: { ...invitation, madeById: memberId, madeAt: at } });
    const data = { invitation: invitation.id, roles, expires: isoTime(expiresAt) };
    await record("invitation.made", data, { email });
    return { invitationId: invitation.id, email, secret };
  },
});
