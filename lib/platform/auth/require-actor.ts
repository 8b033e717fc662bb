import { getServerSession } from "next-auth";
import { cache } from "react";
import { AppError } from "#lib/core/errors.ts";
import { isId, isSlug } from "#lib/core/ids.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { newsroomIdBySlug, newsroomIdsOfPerson } from "#lib/platform/db/lookups.ts";
import { inScope, setScope } from "#lib/platform/db/transactions.ts";
import { authOptions } from "./auth-options.ts";
import { seeSession } from "./sessions.ts";

export interface SignedIn {
  personId: string;
  sessionId: string;
  name: string;
  email: string;
  /** Whether a second factor was shown in this session. */
  isFactorShown: boolean;
  signedInAt: Date;
}

/** Who is signed in, by a session that still runs; undefined where nobody is. Read once a request. */
export const signedIn = cache(async (): Promise<SignedIn | undefined> => {
  const claimed = await getServerSession(authOptions);
  if (!claimed || !isId(claimed.personId) || !isId(claimed.sessionId)) return undefined;
  const { personId, sessionId } = claimed;
  const session = await seeSession(personId, sessionId);
  if (!session) return undefined;
  const { person, factorShown: isFactorShown, createdAt: signedInAt } = session;
  const { name, email } = person;
  return { personId, sessionId, name, email, isFactorShown, signedInAt };
});

/** Said where a newsroom asks for a second factor and the member has shown none: a page leads there. */
export class FactorMissing extends AppError {
  constructor() {
    super(
      "forbidden",
      "This newsroom asks for a second factor: set one up in your account first, or show it there.",
    );
  }
}

/**
 * The signed-in person as a member of the newsroom in the address. `unauthenticated` where nobody
 * is signed in; `not_found` where the newsroom is not theirs, whether or not there is one.
 */
export const requireActor = cache(async (slug: string): Promise<Actor> => {
  const person = await signedIn();
  if (!person) throw new AppError("unauthenticated", "Please sign in first.");
  const { personId, name } = person;
  return inScope({ personId }, async (db) => {
    const newsroomId = isSlug(slug) ? await newsroomIdBySlug(db, slug) : undefined;
    if (newsroomId) await setScope(db, { newsroomId, personId });
    const member = newsroomId
      ? await db.member.findFirst({
          where: { personId, removedAt: null },
          include: { newsroom: true },
        })
      : null;
    if (!newsroomId || !member) {
      throw new AppError("not_found", "There is no such newsroom among yours.");
    }
    if (member.newsroom.secondFactorRequired && !person.isFactorShown) {
      throw new FactorMissing();
    }
    const newsroom = { newsroomId, newsroomSlug: slug, newsroomName: member.newsroom.name };
    return { ...newsroom, memberId: member.id, personId, name, roles: member.roles };
  });
});

/** The newsrooms that the person belongs to, by name. */
export async function myNewsrooms(personId: string): Promise<{ slug: string; name: string }[]> {
  return inScope({ personId }, async (db) => {
    const found: { slug: string; name: string }[] = [];
    for (const newsroomId of await newsroomIdsOfPerson(db, personId)) {
      await setScope(db, { newsroomId, personId });
      const newsroom = await db.newsroom.findFirst({ select: { slug: true, name: true } });
      if (newsroom) found.push(newsroom);
    }
    return found.sort((a, b) => a.name.localeCompare(b.name));
  });
}
