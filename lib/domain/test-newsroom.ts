import { newId } from "#lib/core/ids.ts";
import type { Role } from "#lib/engines/permissions/facts.ts";
import { registerPerson } from "#lib/platform/auth/register-person.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { addMember } from "./members/commands/add-member.ts";
import { founderOf, foundNewsroom } from "./members/commands/found-newsroom.ts";

/** A newsroom of a test's own, with as many members as the test asks for. */
export interface TestNewsroom {
  newsroomId: string;
  /** Its founder, who is nothing but an admin. */
  admin: Actor;
  /** Makes somebody new a member with these roles. */
  join: (...roles: Role[]) => Promise<Actor>;
}

const password = "a password of the tests";

/** Founds a newsroom. Rows are never cleaned up: whatever a test does, it does in one of its own. */
export async function testNewsroom(): Promise<TestNewsroom> {
  const slug = `test-${newId().slice(-12)}`;
  const newsroom = { slug, name: "The Test Gazette" };
  const founder = { name: "Ada Admin", email: `ada@${slug}.example`, password, roles: ["admin"] };
  const operator = founderOf({ ...newsroom, founder: founder.name });
  const { memberId, personId } = await foundNewsroom.run(operator, { newsroom, founder });
  const admin = { ...operator, memberId, personId, roles: ["admin"], operator: undefined };
  let joined = 0;
  async function join(...roles: Role[]): Promise<Actor> {
    joined += 1;
    const person = { name: `${roles.join("-")} ${joined}`, email: `${joined}@${slug}.example` };
    // Whoever is known already needs no password hashed, which is slow on purpose.
    const at = new Date();
    const personId = await inScope(admin, (db) =>
      registerPerson(db, admin, person, "nobody signs in with this", at),
    );
    const { memberId } = await addMember.run(admin, { ...person, roles });
    return { ...admin, memberId, personId, name: person.name, roles };
  }
  return { newsroomId: operator.newsroomId, admin, join };
}

/** Takes a member out of the newsroom, whoever does it. */
export async function removeMember({ newsroomId, memberId }: Actor, at: Date): Promise<void> {
  await inScope({ newsroomId }, (db) =>
    db.member.updateMany({ where: { id: memberId }, data: { removedAt: at } }),
  );
}
