import { inScope } from "#lib/platform/db/transactions.ts";

/** How many jobs wait, are at hand or have failed, by queue and pg-boss's name for the state. */
export async function countJobs(): Promise<{ queue: string; state: string; count: number }[]> {
  return inScope(
    {},
    (db) => db.$queryRaw`SELECT name AS queue, state::text, count(*)::int AS count
    FROM pgboss.job WHERE state IN ('created', 'retry', 'active', 'failed') GROUP BY 1, 2`,
  );
}
