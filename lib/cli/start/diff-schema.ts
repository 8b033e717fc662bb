/**
 * `npm run db:diff -- <name>`: writes the SQL from the schema of the last commit to the present one
 * as a new migration, to be read, and completed by hand with policies, grants and triggers.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { diffSchemas, type SchemaFile } from "#lib/platform/db/migrate-diff.ts";
import { startTestDatabase, templateDatabase } from "../test/test-database.ts";
import { closeAll, closeOnSignals, onClose } from "./closing.ts";

const schemaFolder = "prisma/schema";

closeOnSignals(() => 130);
const [name = ""] = process.argv.slice(2);
if (/^[a-z][a-z0-9_]*$/.test(name)) await writeMigration();
else {
  process.stderr.write("Give the migration a name such as add_photos: npm run db:diff -- NAME\n");
  process.exitCode = 2;
}
await closeAll();
// The engine keeps its connections, and with them the process.
process.exit();

async function writeMigration(): Promise<void> {
  const starting = startTestDatabase();
  onClose(async () => (await starting.catch(() => undefined))?.stop());
  const url = (await starting).ownerUrl(templateDatabase);
  const sql = await diffSchemas(committedSchema(), presentSchema(), url);
  if (sql === "") {
    process.stdout.write("The schema is that of the last commit: no migration is needed.\n");
    return;
  }
  const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join("prisma/migrations", `${time}_${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "migration.sql"), sql);
  process.stdout.write(`${folder}/migration.sql\n`);
}

function committedSchema(): SchemaFile[] {
  const git = (...parameters: string[]) =>
    execFileSync("git", parameters, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return git("ls-tree", "--name-only", "HEAD", `${schemaFolder}/`)
    .split("\n")
    .filter((path) => path.endsWith(".prisma"))
    .map((path) => ({ path, content: git("show", `HEAD:${path}`) }));
}

function presentSchema(): SchemaFile[] {
  return readdirSync(schemaFolder)
    .filter((file) => file.endsWith(".prisma"))
    .sort()
    .map((file) => join(schemaFolder, file))
    .map((path) => ({ path, content: readFileSync(path, "utf8") }));
}
