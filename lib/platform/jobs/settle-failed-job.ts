import { fromPrisma } from "pg-boss";
import { AppError } from "#lib/core/errors.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { type QueueName, queueNames } from "./queues.ts";
import { sender } from "./sender.ts";

/** A job that was given up, locked until the transaction ends. */
export interface LockedJob {
  id: string;
  queue: QueueName;
}

/**
 * Locks a job that was given up, of the newsroom or of the whole installation. pg-boss keeps those of all
 * newsrooms in one table: another's job is as one that is not there.
 * @throws AppError `not_found`; `conflict` where somebody saw to it meanwhile
 */
export async function lockFailedJob(db: Db, newsroomId: string, id: string): Promise<LockedJob> {
  const rows = await db.$queryRaw<{ queue: string; state: string }[]>`
    SELECT name AS queue, state::text FROM pgboss.job
    WHERE id = ${id}::uuid AND coalesce(data ->> 'newsroomId', ${newsroomId}) = ${newsroomId} FOR UPDATE`;
  const [job] = rows;
  const queue = queueNames.find((known) => known === job?.queue);
  if (!job || !queue) throw new AppError("not_found", "There is no such job here.");
  if (job.state !== "failed") throw new AppError("conflict", "This job is not given up any more.");
  return { id, queue };
}

/** Gives it back to its queue, for one more try. */
export async function tryAgain(db: Db, { id, queue }: LockedJob): Promise<void> {
  await (await sender()).retry(queue, id, { db: fromPrisma(db) });
}

/** Takes those of a key away that were given up: what they were to do was asked for anew. */
export async function discardOfKey(db: Db, queue: QueueName, key: string): Promise<void> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM pgboss.job
    WHERE name = ${queue} AND singleton_key = ${key} AND state = 'failed' FOR UPDATE`;
  for (const { id } of rows) await discard(db, { id, queue });
}

/** Takes it away. */
export async function discard(db: Db, { id, queue }: LockedJob): Promise<void> {
  await (await sender()).deleteJob(queue, id, { db: fromPrisma(db) });
}
