import type { Db } from "#lib/platform/db/client.ts";
import { setScope } from "#lib/platform/db/transactions.ts";

/**
 * A person for a bot of a newsroom, so that what it does has a name. It has no credential, and an address
 * that no mail reaches (RFC 6761, section 6.4): nobody signs in as it. Part of a command's transaction.
 */
export async function registerBot(
  db: Db,
  actor: { newsroomId: string; personId: string },
  bot: { personId: string; name: string },
  at: Date,
): Promise<void> {
  const { personId: id, name } = bot;
  // Persons belong to no newsroom: a new one is written as themselves.
  await setScope(db, { newsroomId: actor.newsroomId, personId: id });
  const email = `${id}@bot.invalid`;
  await db.person.createMany({ data: { id, email, name, createdAt: at } });
  await setScope(db, actor);
}
