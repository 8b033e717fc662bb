import type { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { settings } from "#lib/core/env.ts";
import { connectTo } from "./address.ts";
import { ensureApplicationRole, ensureSignInRole, refusePowerfulRole } from "./roles.ts";

let owner: Client;

beforeAll(async () => {
  owner = await connectTo(settings().DATABASE_OWNER_URL ?? "", "The owner's database");
});
afterAll(() => owner.end());

/** Roles belong to the whole server: each test makes one of a name of its own. */
async function signInAs(role: string, power: string): Promise<Client> {
  await ensureSignInRole(owner, role, "secret");
  await owner.query(`ALTER ROLE ${role} ${power}`);
  const url = new URL(settings().DATABASE_URL ?? "");
  url.username = role;
  url.password = "secret";
  return connectTo(url.href, "The test database");
}

describe("the application's role", () => {
  test("is accepted when it has no power of its own", async () => {
    const client = await connectTo(settings().DATABASE_URL ?? "", "The test database");
    await expect(refusePowerfulRole(client)).resolves.toBeUndefined();
    await client.end();
  });

  test.each([
    ["SUPERUSER", "is a superuser"],
    ["BYPASSRLS", "bypasses row-level security"],
    ["CREATEROLE", "may create roles"],
  ])("is refused with %s", async (power, reason) => {
    const role = `role_${process.env.VITEST_POOL_ID}_${power.toLowerCase()}`;
    const client = await signInAs(role, power);
    await expect(refusePowerfulRole(client)).rejects.toThrow(`${role}, which ${reason}`);
    await client.end();
  });

  test("is refused when it could act as the owner of tables", async () => {
    const role = `role_${process.env.VITEST_POOL_ID}_member`;
    const client = await signInAs(role, "NOINHERIT");
    await owner.query(`GRANT stet_owner TO ${role}`);
    await expect(refusePowerfulRole(client)).rejects.toThrow("owns tables");
    await client.end();
  });

  test("an owner that may not create roles is told what to run", async () => {
    const client = await signInAs(`role_${process.env.VITEST_POOL_ID}_weak`, "NOSUPERUSER");
    await expect(ensureApplicationRole(client, "newsroom app")).rejects.toThrow(
      'Run once as a superuser: GRANT stet_application TO "newsroom app";',
    );
    await client.end();
  });
});
