import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Client } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { settings } from "#lib/core/env.ts";
import { connectTo } from "#lib/platform/db/address.ts";
import { migrate, readMigrations } from "#lib/platform/db/migrate.ts";
import { createDatabase } from "../test/test-database.ts";
import { examine } from "./examine.ts";

/** The last migration that the rows were written with. */
const LAST = "20261126014500_person_language";
const rowsOf = readFileSync(join(import.meta.dirname, "fixtures/before-tokens.sql"), "utf8");

const named = (database: string) => {
  const url = new URL(settings().DATABASE_OWNER_URL ?? "");
  url.pathname = `/${database}`;
  return url.href;
};

/** An empty database of this test's own, with the migrations up to that one, and then rows of that time. */
async function oldDatabase(name: string) {
  await createDatabase({ ownerUrl: named }, name);
  const owner = await connectTo(named(name), "The old database");
  onTestFinished(() => owner.end());
  const all = readMigrations(resolve("prisma/migrations"));
  await migrate(
    owner,
    all.filter((migration) => migration.name <= LAST),
  );
  // As a restored backup writes them: without what triggers would do once more, or ask for.
  await owner.query("SET session_replication_role = replica");
  await owner.query(rowsOf);
  await owner.query("SET session_replication_role = origin");
  return { owner, all };
}

/** What the doctor finds, in a transaction as it has. */
async function found(owner: Client) {
  await owner.query("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
  const complaints = await examine(owner);
  await owner.query("COMMIT");
  return complaints;
}

test("every later migration runs over rows of before; log and doctor are content with what it leaves", async () => {
  const { owner, all } = await oldDatabase("stet_upgraded");
  const count = async (table: string) =>
    (await owner.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]?.n;
  const events = await count("audit_event");
  expect(events).toBeGreaterThan(30);
  await migrate(owner, all);
  expect(await count("_prisma_migrations")).toBe(all.length);
  expect(await count("audit_event")).toBe(events);
  // The doctor walks through every log too.
  expect(await found(owner)).toEqual([]);
});

test("rows of before that were changed by hand are found after it", async () => {
  const { owner, all } = await oldDatabase("stet_upgraded_changed");
  await owner.query("SET session_replication_role = replica");
  await owner.query("UPDATE verdict SET rationale = 'Another reason.'");
  await owner.query("SET session_replication_role = origin");
  await migrate(owner, all);
  expect(await found(owner)).not.toEqual([]);
});
