import { AppError } from "#lib/core/errors.ts";
import { holdingInvitations } from "#lib/platform/auth/invited-actor.ts";
import { registerPerson } from "#lib/platform/auth/register-person.ts";
import { hashChosenPassword } from "#lib/platform/auth/set-password.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { personIdByEmail } from "#lib/platform/db/lookups.ts";
import { acceptInvitationInput } from "../schema.ts";

/** The invitation, held until the transaction ends: of two who accept it at once, one finds it used. */
async function lockInvitation(db: Db, sha256: string) {
  await db.$queryRaw`SELECT 1 FROM invitation
    WHERE newsroom_id = current_newsroom() AND sha256 = ${sha256} FOR UPDATE`;
  const invitation = await db.invitation.findFirst({
    where: { sha256, ...holdingInvitations() },
  });
  if (invitation) return invitation;
  throw new AppError(
    "not_found",
    "This invitation does not hold: it was accepted, taken back, or is older than a week.",
  );
}

/**
 * Makes whoever was invited a member: somebody new with the name and password that they choose, or whoever
 * is signed in with the address that was invited. Who was taken out before is back as the same member.
 */
export const acceptInvitation = defineCommand({
  name: "invitation.accept",
  input: acceptInvitationInput,
  verbatim: ["password"],
  permission: "invitation.accept",
  prepare: async ({ input: { account } }) =>
    account && hashChosenPassword(account.password, account, "account.password"),
  load: async ({ db, actor, input, prepared }) => {
    const invitation = await lockInvitation(db, input.sha256);
    const { email } = invitation;
    const person = await db.person.findFirst({ where: { id: actor.personId } });
    if (!person && (await personIdByEmail(db, email))) {
      // Said of no address but this one; but no page says it before somebody asks so.
      throw new AppError(
        "conflict",
        "This does not let you in. If you have an account with this address, sign in first.",
      );
    }
    const member = person && (await db.member.findFirst({ where: { personId: person.id } }));
    const invited = (!person || person.email === email) && (!member || member.removedAt !== null);
    const chain = "newsroom" as const;
    return { chain, relation: { invited }, invitation, member, person, hash: prepared };
  },
  async handle({ db, actor, input: { account }, loaded, at, record }) {
    const { invitation, member, person, hash } = loaded;
    const { newsroomId } = actor;
    const { email, roles } = invitation;
    const name = person?.name ?? account?.name;
    if (!name) throw new AppError("invalid_input", "Please give a name and a password.");
    const personId = person?.id ?? (await registerPerson(db, actor, { name, email }, hash, at));
    const id = member?.id ?? actor.memberId;
    if (member) await db.member.updateMany({ where: { id }, data: { roles, removedAt: null } });
    else await db.member.createMany({ data: { newsroomId, id, personId, roles, createdAt: at } });
    await db.invitation.updateMany({
      where: { id: invitation.id },
      data: { acceptedAt: at, acceptedById: id },
    });
    const data = { member: id, invitation: invitation.id, roles };
    await record("member.joined", data, { name, email });
    return { memberId: id };
  },
});
