import type { Db } from "#lib/platform/db/client.ts";
import type { QueueName } from "./queues.ts";

/** Which of these keys have a job that is still to be done, or is being done. A backup brings none back. */
export async function underWay(
  db: Db,
  queue: QueueName,
  keys: readonly string[],
): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await db.$queryRaw<{ key: string }[]>`
    SELECT DISTINCT singleton_key AS key FROM pgboss.job
    WHERE name = ${queue} AND singleton_key = ANY(${keys}) AND state IN ('created', 'retry', 'active')`;
  return new Set(rows.map(({ key }) => key));
}
