import type { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  erasureFunctions,
  ownerRules,
  runAsOwner,
  scopeFunctions,
  searchFunctions,
  wordFunctions,
} from "./catalogue.cases.ts";
import { lookupFunctions, numberFunctions } from "./lookups.ts";
import { applicationGroup } from "./roles.ts";
import { applicationConnection, ownerConnection } from "./test-connections.ts";

let owner: Client;
let application: Client;

beforeAll(async () => {
  owner = await ownerConnection();
  application = await applicationConnection();
});
afterAll(async () => {
  await owner.end();
  await application.end();
});

async function column(sql: string, values: unknown[] = [], client = owner): Promise<string[]> {
  const { rows } = await client.query<unknown[]>({ text: sql, values, rowMode: "array" });
  return rows.map((row) => String(row[0]));
}

describe("the database's own functions", () => {
  const ours = `FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    AND prorettype <> 'trigger'::regtype`;

  test("run as the owner only where they are on the list of lookups, and return ids; or a number", async () => {
    const { rows } = await owner.query(
      `SELECT proname AS name, prorettype::regtype::text AS gives, provolatile AS volatile, proconfig AS settings
       FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace
         AND prorettype <> 'trigger'::regtype ORDER BY 1`,
    );
    expect(rows).toEqual(runAsOwner([...lookupFunctions, ...numberFunctions]));
  });

  test("that triggers run as the owner are the rules that count what the asker may not see", async () => {
    const found = await column(
      `SELECT proname FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace
       AND prorettype = 'trigger'::regtype ORDER BY 1`,
    );
    expect(found).toEqual(ownerRules);
  });

  test("that the application may call are these", async () => {
    const callable = await column(
      `SELECT proname ${ours} AND has_function_privilege(oid, 'EXECUTE') ORDER BY 1`,
      [],
      application,
    );
    const lists = [
      ...[numberFunctions, lookupFunctions, scopeFunctions, wordFunctions],
      ...[searchFunctions, erasureFunctions],
    ];
    expect(callable).toEqual(lists.flat().sort());
  });

  test("that are made later are nobody's to call until they are granted", async () => {
    await owner.query("BEGIN");
    await owner.query("CREATE FUNCTION made_later() RETURNS int LANGUAGE sql AS 'SELECT 1'");
    const granted = await column("SELECT has_function_privilege($1, 'made_later()', 'EXECUTE')", [
      applicationGroup,
    ]);
    await owner.query("ROLLBACK");
    expect(granted).toEqual(["false"]);
  });

  test("that triggers call see our tables, and no temporary ones in their place", async () => {
    const { rows } = await owner.query(
      `SELECT proname AS name, proconfig AS settings FROM pg_proc
       WHERE pronamespace = 'public'::regnamespace AND prorettype = 'trigger'::regtype`,
    );
    expect(rows.length).toBeGreaterThan(5);
    const settings = ["search_path=pg_catalog, public, pg_temp"];
    expect(rows).toEqual(rows.map(({ name }) => ({ name, settings })));
  });
});
