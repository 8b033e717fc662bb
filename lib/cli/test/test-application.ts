import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import { freePort } from "#lib/platform/db/embedded.ts";
import { onClose } from "../start/closing.ts";
import { prepareDemo } from "../start/demo.ts";
import { generateClient } from "../start/generate-client.ts";
import { serveBuilt } from "../start/serve.ts";
import { createDatabase, startTestDatabase, templateDatabase } from "./test-database.ts";

const databaseName = "stet_e2e";

/**
 * Serves the built application for browser tests: on a port and a database of its own, with the
 * demo newsroom in it. It ends with this process.
 * @returns what the specs find in their environment: STET_E2E_URL, what was built, and the database under both roles.
 */
export async function startTestApplication(buildFolder: string): Promise<Record<string, string>> {
  await generateClient();
  const starting = startTestDatabase();
  onClose(async () => (await starting.catch(() => undefined))?.stop());
  const database = await starting;
  await createDatabase(database, databaseName, templateDatabase);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const application = {
    DATABASE_URL: database.applicationUrl(databaseName),
    NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
    NEXTAUTH_URL: url,
    STET_URL: url,
    STET_DATA: resolve(database.folder),
    // Every spec signs in from this machine; the limits have tests of their own.
    LIMIT_SIGN_INS: "100000",
    LIMIT_WRITES: "100000",
    LIMIT_IMPORTS: "100000",
    LIMIT_EXPORTS: "100000",
    METRICS_TOKEN: randomBytes(32).toString("base64url"),
  };
  Object.assign(process.env, application);
  const ownerUrl = database.ownerUrl(databaseName);
  await prepareDemo({ url: application.DATABASE_URL, ownerUrl }, true);
  await serveBuilt(buildFolder, { host: "127.0.0.1", port }, application);
  return {
    STET_E2E_URL: url,
    STET_E2E_BUILD: buildFolder,
    METRICS_TOKEN: application.METRICS_TOKEN,
    DATABASE_URL: application.DATABASE_URL,
    DATABASE_OWNER_URL: ownerUrl,
  };
}
