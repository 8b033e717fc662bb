import { now } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { personIdByEmail } from "#lib/platform/db/lookups.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { passwordHolds } from "./passwords.ts";

/** How long a sign-in lasts at most. */
export const SESSION_HOURS = 12 * 7;

/** The id of no person, to ask the same of the database whether or not there is one. */
const nobody = "00000000-0000-0000-0000-000000000000";

/**
 * Signs a person in: a new session, or undefined where address or password is wrong, without
 * telling which. Sessions belong to no newsroom, so no chain records them.
 */
export async function signIn(email: string, password: string, userAgent: string) {
  const personId = await inScope({}, (db) => personIdByEmail(db, email));
  const stored = await inScope({ personId }, (db) =>
    db.credential.findFirst({
      where: { personId: personId ?? nobody },
      include: { person: true },
    }),
  );
  // Outside any transaction: hashing takes long, and would keep others from the database.
  if (!(await passwordHolds(stored?.passwordHash, password)) || !stored) return undefined;
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + SESSION_HOURS * 3_600_000);
  const session = { id: newId(), personId: stored.personId, userAgent: userAgent.slice(0, 300) };
  await inScope({ personId }, (db) =>
    db.session.createMany({ data: { ...session, createdAt, expiresAt } }),
  );
  return { personId: stored.personId, sessionId: session.id, name: stored.person.name };
}

/** Ends one of the person's own sessions at once; `not_found` where it is not theirs. */
export async function revokeSession(personId: string, sessionId: string): Promise<void> {
  const where = { id: sessionId, personId, revokedAt: null };
  const { count } = await inScope({ personId }, (db) =>
    db.session.updateMany({ where, data: { revokedAt: now() } }),
  );
  if (count === 0) throw new AppError("not_found", "This session has ended already.");
}

/** The person's running sessions, the newest first. */
export async function listSessions(personId: string) {
  const where = { personId, revokedAt: null, expiresAt: { gt: now() } };
  return inScope({ personId }, (db) =>
    db.session.findMany({ where, orderBy: { createdAt: "desc" } }),
  );
}
