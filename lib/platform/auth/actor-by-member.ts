import { AppError } from "#lib/core/errors.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";

/**
 * The member for whom a job does what they asked for, as they are at this moment.
 * @throws AppError `not_found` where they have left
 */
export async function actorByMember(newsroomId: string, memberId: string): Promise<Actor> {
  return inScope({ newsroomId }, async (db) => {
    const member = await db.member.findFirst({
      where: { id: memberId, removedAt: null },
      include: { newsroom: true, person: true },
    });
    if (!member) throw new AppError("not_found", "Whoever asked for this is no member any more.");
    const { newsroom, person, roles } = member;
    const named = { newsroomSlug: newsroom.slug, newsroomName: newsroom.name };
    return { ...named, newsroomId, memberId, personId: person.id, name: person.name, roles };
  });
}
