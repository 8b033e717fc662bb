import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { hashPassword } from "#lib/platform/auth/passwords.ts";
import { registerPerson } from "#lib/platform/auth/register-person.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { addMemberInput } from "../schema.ts";

/** Makes a person a member with roles; a person who is new can sign in with the password given. */
export const addMember = defineCommand({
  name: "member.add",
  input: addMemberInput,
  permission: "member.add",
  load: async () => ({ chain: "newsroom" as const }),
  async handle({ db, actor, input, at, record }) {
    const { name, email, roles, password } = input;
    const passwordHash = password ? await hashPassword(password) : undefined;
    const personId = await registerPerson(db, actor, { name, email }, passwordHash, at);
    if (await db.member.count({ where: { personId } })) {
      throw new AppError("conflict", `${email} is a member of this newsroom already.`);
    }
    const member = { id: newId(), newsroomId: actor.newsroomId, personId };
    await db.member.createMany({ data: { ...member, roles, createdAt: at } });
    // Who can sign in already keeps their name; as a member, they can be seen here now.
    const person = await db.person.findFirstOrThrow({ where: { id: personId } });
    await record("member.added", { member: member.id, roles }, { name: person.name, email });
    return { memberId: member.id, knownAs: person.createdAt < at ? person.name : undefined };
  },
});
