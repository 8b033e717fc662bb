import { AppError } from "#lib/core/errors.ts";

/** One folder of `prisma/migrations`. */
export interface Migration {
  name: string;
  sql: string;
  /** SHA-256 of the file, in hex, as Prisma keeps it. */
  checksum: string;
}

/** One row of `_prisma_migrations` that was not rolled back. */
export interface AppliedMigration {
  name: string;
  checksum: string;
  finished: boolean;
}

/**
 * The migrations that a database with this history still needs, in order.
 * @throws AppError `unavailable`, one line, where the database is newer than the code, a migration
 * was left half-way by another tool, or an applied one has been changed since.
 */
export function pendingMigrations(
  migrations: readonly Migration[],
  applied: readonly AppliedMigration[],
): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of applied) {
    const migration = known.get(row.name);
    if (migration === undefined) {
      throw new AppError(
        "unavailable",
        `The database is newer than this version of Stet: it has ${row.name}. Use the newer version, or restore a backup.`,
      );
    }
    if (!row.finished) {
      throw new AppError(
        "unavailable",
        `The migration ${row.name} was left unfinished in the database: restore a backup, or finish it by hand.`,
      );
    }
    if (row.checksum !== migration.checksum) {
      throw new AppError(
        "unavailable",
        `The migration ${row.name} was changed after this database had applied it: put it back as it was.`,
      );
    }
  }
  const done = new Set(applied.map((row) => row.name));
  return migrations.filter((migration) => !done.has(migration.name));
}
