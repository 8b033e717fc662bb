import { now } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import type { Db } from "#lib/platform/db/client.ts";
import {
  contactIdsUntold,
  newsroomIdsLogged,
  personIdOfContact,
} from "#lib/platform/db/lookups.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import type { ContactData } from "#lib/platform/jobs/queues.ts";
import { underWay } from "#lib/platform/jobs/under-way.ts";
import { theClock } from "./clock-actor.ts";
import { passDeadline } from "./commands/pass-deadline.ts";
import { wakeAt } from "./commands/wake-at.ts";
import { readDeadline } from "./queries.ts";

/**
 * Notes that a deadline passed, so that those whom it concerns are told: once, however often this is done. Where there
 * is time still, it is looked at again when that is over; where somebody replied, or it was told, nothing is done.
 */
export async function lookAtDeadline(job: ContactData): Promise<void> {
  const { newsroomId, contactId } = job;
  const personId = await inScope({ newsroomId }, (db) => personIdOfContact(db, contactId));
  const waiting = await inScope({ newsroomId, personId }, (db) => readDeadline(db, contactId));
  if (!waiting) return;
  const { deadline, newsroom } = waiting;
  if (deadline > now()) await inScope({ newsroomId }, (db) => wakeAt(db, job, deadline));
  else await passDeadline.run(theClock(newsroom, personId), { contactId }).catch(ofNoConflict);
}

/** Of two that do the same at once, the second one has nothing left to do. */
function ofNoConflict(error: unknown): undefined {
  if (!(error instanceof AppError && error.code === "conflict")) throw error;
}

/**
 * Has those deadlines of a newsroom looked at that no job is about: as where an article is opened again, of which nobody
 * was told while the work on it was over.
 * @returns how many
 */
export async function wakeIdleDeadlines(db: Db, newsroomId: string): Promise<number> {
  const ids = await contactIdsUntold(db);
  const known = await underWay(db, "contact", ids);
  const idle = ids.filter((id) => !known.has(id));
  for (const contactId of idle) await wakeAt(db, { newsroomId, contactId }, now());
  return idle.length;
}

/**
 * The same for every newsroom, as after a backup was brought back; for the start of the application, as often as one
 * likes.
 */
export async function wakeLostDeadlines(): Promise<number> {
  let lost = 0;
  for (const newsroomId of await inScope({}, newsroomIdsLogged)) {
    lost += await inScope({ newsroomId }, (db) => wakeIdleDeadlines(db, newsroomId));
  }
  return lost;
}
