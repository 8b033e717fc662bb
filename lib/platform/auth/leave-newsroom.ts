import type { Db } from "#lib/platform/db/client.ts";
import { newsroomIdsOfPerson } from "#lib/platform/db/lookups.ts";
import { setScope } from "#lib/platform/db/transactions.ts";
import { endSessions } from "./end-sessions.ts";

/**
 * Ends the sessions of somebody who belongs to no newsroom any more. Part of the transaction in which
 * an admin took them out of the last one: sessions are the person's own, and are ended as theirs.
 */
export async function endSessionsIfNowhere(
  db: Db,
  actor: { newsroomId: string; personId: string },
  personId: string,
  at: Date,
): Promise<void> {
  await setScope(db, { newsroomId: actor.newsroomId, personId });
  const left = await newsroomIdsOfPerson(db, personId);
  if (left.length === 0) await endSessions(db, personId, at);
  await setScope(db, actor);
}
