import { isoTime } from "#lib/core/clock.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { type QueueName, queueNames } from "./queues.ts";
import { canTryAgain } from "./try-again.ts";

/** A job that was given up after its last try. */
export interface FailedJob {
  id: string;
  queue: QueueName;
  asked: string;
  failed: string;
  tries: number;
  /** The number under which the log has what went wrong. */
  fault?: string;
  canTryAgain: boolean;
  /** Whether it is the whole installation's, and every newsroom's admins are shown it. */
  isEverybodys: boolean;
}

/** More are not shown: pg-boss removes them after two weeks. */
const MOST = 100;

interface Row {
  id: string;
  queue: string;
  asked: Date;
  failed: Date;
  tries: number;
  message: string | null;
  isEverybodys: boolean;
}

/**
 * The jobs of a newsroom that came to nothing, the newest first, and those that are nobody's alone (checkpoints):
 * pg-boss keeps all in one table.
 */
export async function listFailedJobs(db: Db, newsroomId: string): Promise<FailedJob[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT id::text, name AS queue, created_on AS asked, completed_on AS failed,
      retry_count + 1 AS tries, output ->> 'message' AS message,
      data ->> 'newsroomId' IS NULL AS "isEverybodys"
    FROM pgboss.job WHERE state = 'failed' AND coalesce(data ->> 'newsroomId', ${newsroomId}) = ${newsroomId}
    ORDER BY completed_on DESC LIMIT ${MOST}`;
  return rows.flatMap(({ id, queue, asked, failed, tries, message, isEverybodys }) => {
    const name = queueNames.find((known) => known === queue);
    const fault = /Fault ([0-9a-f-]{36})/.exec(message ?? "")?.[1];
    const times = { asked: isoTime(asked), failed: isoTime(failed) };
    return name
      ? [{ id, queue: name, ...times, tries, fault, canTryAgain: canTryAgain(name), isEverybodys }]
      : [];
  });
}
