import { existsSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { connectTo } from "#lib/platform/db/address.ts";
import { type EmbeddedDatabase, startEmbedded, stopEmbedded } from "#lib/platform/db/embedded.ts";
import { isAlive } from "#lib/platform/db/embedded-postmaster.ts";
import { migrate, readMigrations } from "#lib/platform/db/migrate.ts";

/** The migrated, empty database that each worker's own is copied from. */
export const templateDatabase = "stet_template";

/** Holds one folder a test run, named by its process, so that runs at once do not meet. */
const testFolder = resolve(".stet-test");

/** A PostgreSQL for the tests of this process alone; `stop` also removes every trace of it. */
export async function startTestDatabase(): Promise<EmbeddedDatabase> {
  await removeLeftOvers();
  const folder = join(testFolder, String(process.pid));
  const database = await startEmbedded(folder, { quick: true });
  await createDatabase(database, templateDatabase);
  const owner = await connectTo(database.ownerUrl(templateDatabase), "The test database");
  await migrate(owner, readMigrations(resolve("prisma/migrations")));
  await owner.end();
  return { ...database, stop: () => remove(folder) };
}

/** Makes a database, as a copy of `template` where one is named. */
export async function createDatabase(
  server: Pick<EmbeddedDatabase, "ownerUrl">,
  name: string,
  template = "template0",
): Promise<void> {
  const owner = await connectTo(server.ownerUrl("postgres"), "The test database");
  await owner.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  await owner.end();
}

/** Ends and removes what runs left that were killed. */
async function removeLeftOvers(): Promise<void> {
  if (!existsSync(testFolder)) return;
  const runs = readdirSync(testFolder).filter((name) => /^\d+$/.test(name));
  for (const run of runs.filter((pid) => !isAlive(Number(pid)))) {
    await remove(join(testFolder, run));
  }
}

async function remove(folder: string): Promise<void> {
  const place = join(folder, "database");
  if (existsSync(place)) {
    const real = realpathSync(place);
    await stopEmbedded(real);
    rmSync(real, { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
}
