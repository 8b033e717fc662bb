import { inScope } from "#lib/platform/db/transactions.ts";
import { processState } from "./process-state.ts";

/** What an application needs to be of use, and whether it is there. */
export interface Readiness {
  database: "ok" | "unavailable";
  migrations: "ok" | "missing" | "unknown";
  jobs: "ok" | "stopped" | "elsewhere";
}

export const isReady = ({ database, migrations, jobs }: Readiness): boolean =>
  database === "ok" && migrations !== "missing" && jobs !== "stopped";

/** Asks the database, the history of its migrations, and the thread that works on jobs. */
export async function readReadiness(): Promise<Readiness> {
  const { newestMigration, jobsRun } = processState();
  const jobs = jobsRun === undefined ? "elsewhere" : jobsRun ? "ok" : "stopped";
  try {
    const applied = await inScope(
      {},
      (db) => db.$queryRaw<{ name: string }[]>`SELECT migration_name AS name
      FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    );
    const isThere = applied.some(({ name }) => name === newestMigration);
    const migrations = newestMigration === undefined ? "unknown" : isThere ? "ok" : "missing";
    return { database: "ok", migrations, jobs };
  } catch {
    return { database: "unavailable", migrations: "unknown", jobs };
  }
}
