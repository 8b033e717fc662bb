import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { registerPerson } from "#lib/platform/auth/register-person.ts";
import { hashChosenPassword } from "#lib/platform/auth/set-password.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { addMemberInput } from "../schema.ts";

/** Makes a person a member with roles; a person who is new can sign in with the password given. */
export const addMember = defineCommand({
  name: "member.add",
  input: addMemberInput,
  verbatim: ["password"],
  permission: "member.add",
  prepare: async ({ actor, input: { password, ...person } }) => {
    requirePermission(actor, "member.add");
    return password ? hashChosenPassword(password, person) : undefined;
  },
  load: async ({ prepared }) => ({ chain: "newsroom" as const, passwordHash: prepared }),
  async handle({ db, actor, input, loaded, at, record }) {
    const { name, email, roles } = input;
    const personId = await registerPerson(db, actor, { name, email }, loaded.passwordHash, at);
    const known = await db.member.findFirst({ where: { personId } });
    if (known?.removedAt) {
      throw new AppError("conflict", `${email} was a member of this newsroom: bring them back.`);
    }
    if (known) throw new AppError("conflict", `${email} is a member of this newsroom already.`);
    const member = { id: newId(), newsroomId: actor.newsroomId, personId };
    await db.member.createMany({ data: { ...member, roles, createdAt: at } });
    // Who can sign in already keeps their name; as a member, they can be seen here now.
    const person = await db.person.findFirstOrThrow({ where: { id: personId } });
    await record("member.added", { member: member.id, roles }, { name: person.name, email });
    return { memberId: member.id, knownAs: person.createdAt < at ? person.name : undefined };
  },
});
