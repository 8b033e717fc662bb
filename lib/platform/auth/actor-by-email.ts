import { AppError } from "#lib/core/errors.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { newsroomIdBySlug, personIdByEmail } from "#lib/platform/db/lookups.ts";
import { inScope, setScope } from "#lib/platform/db/transactions.ts";

/**
 * The member of a newsroom whom the command line names with `--newsroom` and `--as`. Whoever runs
 * it has the database's address, and so needs no password.
 * @throws AppError `not_found` where there is no such newsroom, or nobody of that address in it
 */
export async function actorByEmail(slug: string, email: string): Promise<Actor> {
  return inScope({}, async (db) => {
    const newsroomId = await newsroomIdBySlug(db, slug);
    if (!newsroomId) throw new AppError("not_found", `There is no newsroom “${slug}”.`);
    const personId = await personIdByEmail(db, email);
    if (personId) await setScope(db, { newsroomId, personId });
    const member = personId
      ? await db.member.findFirst({
          where: { personId, removedAt: null },
          include: { newsroom: true, person: true },
        })
      : null;
    if (!personId || !member) {
      throw new AppError("not_found", `Nobody in the newsroom “${slug}” has the address ${email}.`);
    }
    const newsroom = { newsroomId, newsroomSlug: slug, newsroomName: member.newsroom.name };
    const { person, roles } = member;
    return { ...newsroom, memberId: member.id, personId, name: person.name, roles };
  });
}
