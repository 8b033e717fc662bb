import { newId } from "#lib/core/ids.ts";
import type { Role } from "#lib/engines/permissions/facts.ts";
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
  const founder = { name: "Ada Admin", email: `ada@${slug}.example`, password, roles: ["admin"] };
  const operator = founderOf({ slug, name: "The Test Gazette", founder: founder.name });
  await foundNewsroom.run(operator, { newsroom: { slug, name: "The Test Gazette" }, founder });
  const { newsroomId } = operator;
  const admin = await actorOf(operator, operator.memberId);
  let joined = 0;
  async function join(...roles: Role[]): Promise<Actor> {
    joined += 1;
    const name = `${roles.join("-")} ${joined}`;
    const person = { name, email: `person-${joined}@${slug}.example`, password, roles };
    const { memberId } = await addMember.run(admin, person);
    return actorOf(operator, memberId);
  }
  return { newsroomId, admin, join };
}

async function actorOf(newsroom: Actor, memberId: string): Promise<Actor> {
  const { newsroomId, newsroomSlug, newsroomName } = newsroom;
  const member = await inScope({ newsroomId }, (db) =>
    db.member.findFirstOrThrow({ where: { id: memberId }, include: { person: true } }),
  );
  const { personId, person, roles } = member;
  return { newsroomId, newsroomSlug, newsroomName, memberId, personId, name: person.name, roles };
}

/** Takes a member out of the newsroom, which no command does yet. */
export async function removeMember({ newsroomId, memberId }: Actor, at: Date): Promise<void> {
  await inScope({ newsroomId }, (db) =>
    db.member.updateMany({ where: { id: memberId }, data: { removedAt: at } }),
  );
}
