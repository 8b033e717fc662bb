import { now } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { notePersonEvent } from "./person-events.ts";

/** Ends one of the person's own sessions at once; `not_found` where it is not theirs. */
export async function revokeSession(
  personId: string,
  sessionId: string,
  userAgent: string,
): Promise<void> {
  const at = now();
  await inScope({ personId }, async (db) => {
    const where = { id: sessionId, personId, revokedAt: null };
    const { count } = await db.session.updateMany({ where, data: { revokedAt: at } });
    if (count === 0) throw new AppError("not_found", "This session has ended already.");
    await notePersonEvent(db, personId, "session_ended", { userAgent, at });
  });
}

/** Ends all sessions of a person at once, but for the one that is named. Part of the person's transaction. */
export async function endSessions(
  db: Db,
  personId: string,
  at: Date,
  butFor?: string,
): Promise<void> {
  const where = { personId, revokedAt: null, ...(butFor ? { id: { not: butFor } } : {}) };
  await db.session.updateMany({ where, data: { revokedAt: at } });
}

/** Where there is no second factor any more, none was shown. Part of the person's transaction. */
export async function forgetFactorShown(db: Db, personId: string): Promise<void> {
  await db.session.updateMany({ where: { personId }, data: { factorShown: false } });
}

/** Ends all of a person's sessions at once but for the one at hand. */
export async function endOtherSessions(
  personId: string,
  sessionId: string,
  userAgent: string,
): Promise<void> {
  const at = now();
  await inScope({ personId }, async (db) => {
    await endSessions(db, personId, at, sessionId);
    await notePersonEvent(db, personId, "sessions_ended", { userAgent, at });
  });
}
