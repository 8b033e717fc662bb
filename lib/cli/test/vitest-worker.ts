import { randomBytes } from "node:crypto";
import { basename, join } from "node:path";
import { expect, inject } from "vitest";
import { connectTo } from "#lib/platform/db/address.ts";
import { createDatabase, templateDatabase } from "./test-database.ts";

/** Files that look at all there is in a database, or use up what others need: theirs no other file writes to. */
const wholeDatabase = /\/lib\/cli\/|\/(witness|checkpoints|limits|erase-\w+)\.db\.test/;

/**
 * Runs before each file of database tests: gives its worker a database of its own. Files that
 * follow one another in a worker share it: rows are never cleaned up, each test makes its newsroom.
 */
const { ownerUrl, applicationUrl } = inject("databaseTemplate");
const file = expect.getState().testPath ?? "";
const own = wholeDatabase.test(file) ? basename(file).replaceAll(/\W/g, "_") : undefined;
const name = `stet_worker_${own ?? process.env.VITEST_POOL_ID}`;
const named = (url: string, database: string) => url.replace(templateDatabase, database);

const owner = await connectTo(named(ownerUrl, "postgres"), "The test database");
const { rowCount } = await owner.query("SELECT FROM pg_database WHERE datname = $1", [name]);
await owner.end();
if (!rowCount) {
  const server = { ownerUrl: (database: string) => named(ownerUrl, database) };
  await createDatabase(server, name, templateDatabase);
}
// A checkpoint is due as soon as anything has happened since the last one.
process.env.CHECKPOINT_EVENTS = "1";
process.env.STET_DATA = join(inject("dataFolder"), name);
process.env.NEXTAUTH_SECRET = randomBytes(32).toString("base64url");
process.env.DATABASE_URL = named(applicationUrl, name);
process.env.DATABASE_OWNER_URL = named(ownerUrl, name);
