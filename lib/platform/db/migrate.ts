import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "pg";
import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { installJobs } from "#lib/platform/jobs/install.ts";
import { type AppliedMigration, type Migration, pendingMigrations } from "./migrate-history.ts";
import { applicationGroup } from "./roles.ts";

/** Any constant that nothing else in this database locks by. */
const advisoryLock = 7_838_384;

/** The table of Prisma's own migrator, so that `prisma migrate deploy` and `status` work too. */
const historyTable = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

/** Reads `prisma/migrations`, in the order of the folders' names. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/**
 * Brings the database to the code's version, as its owner; each migration and its row in one
 * transaction, so that a failed one leaves nothing. Several starts at once wait for one another.
 * @returns the names of what was applied.
 * @throws AppError `unavailable` as `pendingMigrations`, or with the failed migration's name.
 */
export async function migrate(owner: Client, migrations: readonly Migration[]): Promise<string[]> {
  await owner.query("SELECT pg_advisory_lock($1)", [advisoryLock]);
  try {
    await owner.query(historyTable);
    // A start without the owner's address still has to see whether the database fits the code.
    await owner.query(`GRANT SELECT ON _prisma_migrations TO ${applicationGroup}`);
    const pending = pendingMigrations(migrations, await appliedMigrations(owner));
    for (const migration of pending) await apply(owner, migration);
    const jobs = (await installJobs(owner)) ? ["job queues"] : [];
    return [...pending.map((migration) => migration.name), ...jobs];
  } finally {
    await owner.query("SELECT pg_advisory_unlock($1)", [advisoryLock]);
  }
}

/** What the database says it has, for whoever may read that. */
export async function appliedMigrations(client: Client): Promise<AppliedMigration[]> {
  const { rows } = await client.query<AppliedMigration>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`,
  );
  return rows;
}

async function apply(owner: Client, { name, sql, checksum }: Migration): Promise<void> {
  const startedAt = new Date();
  await owner.query("BEGIN");
  try {
    await owner.query(sql);
    await owner.query(
      `INSERT INTO _prisma_migrations
         (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [newId(), checksum, name, startedAt],
    );
    await owner.query("COMMIT");
  } catch (error) {
    await owner.query("ROLLBACK");
    const reason = error instanceof Error ? error.message : String(error);
    throw new AppError(
      "unavailable",
      `The migration ${name} failed, and changed nothing: ${reason}`,
    );
  }
}
