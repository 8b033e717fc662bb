import { resolve } from "node:path";
import type { Client } from "pg";
import type { Settings } from "#lib/core/env.ts";
import { AppError } from "#lib/core/errors.ts";
import { connectTo } from "#lib/platform/db/address.ts";
import { startEmbedded } from "#lib/platform/db/embedded.ts";
import { keepRunning } from "#lib/platform/db/keep-running.ts";
import { appliedMigrations, migrate, readMigrations } from "#lib/platform/db/migrate.ts";
import { type Migration, pendingMigrations } from "#lib/platform/db/migrate-history.ts";
import { ensureApplicationRole, refusePowerfulRole } from "#lib/platform/db/roles.ts";
import { hasJobs } from "#lib/platform/jobs/install.ts";
import { onClose } from "./closing.ts";

/** The database that the application is to use. */
export interface OpenDatabase {
  /** As the application's role. */
  url: string;
  /** As the owner; undefined where only the application's address was given. */
  ownerUrl: string | undefined;
  /** What it is and where, for the start's line. */
  about: string;
  /** Said below that line where the data lie outside `.stet`. */
  note?: string;
}

const migrationsFolder = resolve("prisma/migrations");

/** Finds the database that DATABASE_URL names, or starts the embedded one of `dataFolder`. */
export async function openDatabase(settings: Settings, dataFolder: string): Promise<OpenDatabase> {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl } = settings;
  if (url !== undefined) {
    const about = await withClient(url, "The database in DATABASE_URL", version);
    return { url, ownerUrl, about: `PostgreSQL ${about} at ${new URL(url).host}` };
  }
  const starting = startEmbedded(dataFolder);
  onClose(async () => (await starting.catch(() => undefined))?.stop());
  const database = await starting;
  const { port } = database;
  onClose(
    keepRunning({
      isRunning: database.isRunning,
      begin: async () => {
        await startEmbedded(dataFolder, { port });
        process.stderr.write("The database had ended by itself; it runs again.\n");
      },
    }),
  );
  const about = await withClient(database.ownerUrl("postgres"), "The database", async (owner) => {
    const { rowCount } = await owner.query("SELECT FROM pg_database WHERE datname = 'stet'");
    if (!rowCount) await owner.query("CREATE DATABASE stet TEMPLATE template0");
    return version(owner);
  });
  const left = database.wasRunning ? ", left running by a killed start" : "";
  const elsewhere = !database.folder.startsWith(dataFolder);
  return {
    url: database.applicationUrl("stet"),
    ownerUrl: database.ownerUrl("stet"),
    about: `PostgreSQL ${about} on port ${database.port}${left}`,
    ...(elsewhere && {
      note: `its data: ${database.folder} (PostgreSQL does not run as root)`,
    }),
  };
}

/**
 * Brings the database to the code's version, and refuses an application role with powers.
 * @returns the names of the migrations that were applied.
 */
export async function migrateDatabase(database: OpenDatabase): Promise<string[]> {
  const migrations = readMigrations(migrationsFolder);
  const applied =
    database.ownerUrl === undefined
      ? []
      : await migrateAsOwner(database.ownerUrl, roleOf(database.url), migrations);
  await withClient(database.url, "The database in DATABASE_URL", async (application) => {
    await refusePowerfulRole(application);
    if (database.ownerUrl !== undefined) return;
    const history = await appliedMigrations(application).catch(() => []);
    const older = pendingMigrations(migrations, history).length > 0;
    if (older || !(await hasJobs(application))) {
      throw new AppError(
        "unavailable",
        "The database is older than this version of Stet: set DATABASE_OWNER_URL, so that it can be migrated.",
      );
    }
  });
  return applied;
}

async function migrateAsOwner(
  ownerUrl: string,
  applicationRole: string,
  migrations: readonly Migration[],
): Promise<string[]> {
  if (roleOf(ownerUrl) === applicationRole) {
    throw new AppError(
      "unavailable",
      `DATABASE_URL and DATABASE_OWNER_URL sign in as the same role, ${applicationRole}: the application needs one that owns nothing.`,
    );
  }
  return withClient(ownerUrl, "The database in DATABASE_OWNER_URL", async (owner) => {
    await ensureApplicationRole(owner, applicationRole);
    return migrate(owner, migrations);
  });
}

function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

/** Whether no newsroom has been made yet; asked as the owner, who sees them all. */
export async function hasNoNewsroom(ownerUrl: string): Promise<boolean> {
  return withClient(ownerUrl, "The database", async (owner) => {
    const { rows } = await owner.query<{ none: boolean }>(
      "SELECT NOT EXISTS (SELECT FROM newsroom) AS none",
    );
    return rows[0]?.none === true;
  });
}

/** Whether the database holds the demo newsroom; asked as the application's role. */
export async function holdsDemo(url: string): Promise<boolean> {
  return withClient(url, "The database", async (application) => {
    const { rows } = await application.query<{ demo: boolean }>(
      "SELECT demo_newsroom_id() IS NOT NULL AS demo",
    );
    return rows[0]?.demo === true;
  });
}

async function withClient<T>(
  url: string,
  name: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = await connectTo(url, name);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** `18.4`, and a refusal of what is too old. */
async function version(client: Client): Promise<string> {
  const { rows } = await client.query<{ number: number; text: string }>(
    `SELECT current_setting('server_version_num')::int AS number,
            split_part(current_setting('server_version'), ' ', 1) AS text`,
  );
  const found = rows[0] ?? { number: 0, text: "" };
  if (found.number < 150_000) {
    throw new AppError(
      "unavailable",
      `PostgreSQL ${found.text} is too old: Stet needs 15 or newer.`,
    );
  }
  return found.text;
}
