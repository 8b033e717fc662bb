import { createHash } from "node:crypto";
import type { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { settings } from "#lib/core/env.ts";
import { connectTo } from "./address.ts";
import { appliedMigrations, migrate, readMigrations } from "./migrate.ts";
import type { Migration } from "./migrate-history.ts";

const ofTheCode = readMigrations("prisma/migrations");
let owner: Client;

beforeAll(async () => {
  owner = await connectTo(settings().DATABASE_OWNER_URL ?? "", "The owner's database");
});
afterAll(() => owner.end());

function migration(name: string, sql: string): Migration {
  return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
}

test("migrating again changes nothing, and the application's role may see the history", async () => {
  expect(await migrate(owner, ofTheCode)).toEqual([]);
  const application = await connectTo(settings().DATABASE_URL ?? "", "The test database");
  const names = (await appliedMigrations(application)).map((row) => row.name);
  expect(names).toEqual(ofTheCode.map((known) => known.name));
  await application.end();
});

test("a failed migration is named and leaves nothing", async () => {
  const failing = migration("9999_fails", "CREATE TABLE half_made (id int); SELECT 1 / 0;");
  await expect(migrate(owner, [...ofTheCode, failing])).rejects.toThrow(
    "The migration 9999_fails failed, and changed nothing: division by zero",
  );
  expect((await owner.query("SELECT to_regclass('half_made') AS made")).rows).toEqual([
    { made: null },
  ]);
  expect(await migrate(owner, ofTheCode)).toEqual([]);
});

test("two starts at once wait for one another", async () => {
  const other = await connectTo(settings().DATABASE_OWNER_URL ?? "", "The owner's database");
  expect(await Promise.all([migrate(owner, ofTheCode), migrate(other, ofTheCode)])).toEqual([
    [],
    [],
  ]);
  await other.end();
});
