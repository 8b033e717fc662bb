import type { Client } from "pg";
import { settings } from "#lib/core/env.ts";
import { connectTo } from "./address.ts";

/** One connection of a database test as the owner of the tables; the test ends it. */
export function ownerConnection(): Promise<Client> {
  return connectTo(settings().DATABASE_OWNER_URL ?? "", "The owner's database");
}

/**
 * One connection of a database test as the application's own role, by plain SQL: what somebody could
 * do who got past every line of ours. The scope holds until it is set anew; the test ends it.
 */
export async function applicationConnection(scope: Scope = {}): Promise<Client> {
  const client = await connectTo(settings().DATABASE_URL ?? "", "The test database");
  await setSessionScope(client, scope);
  return client;
}

interface Scope {
  newsroomId?: string;
  personId?: string;
}

export async function setSessionScope(client: Client, scope: Scope): Promise<void> {
  await client.query(
    "SELECT set_config('app.newsroom_id', $1, false), set_config('app.person_id', $2, false)",
    [scope.newsroomId ?? "", scope.personId ?? ""],
  );
}

/** The SQLSTATE that a query is refused with; "accepted" where it is not. */
export async function sqlState(query: Promise<unknown>): Promise<string> {
  try {
    await query;
    return "accepted";
  } catch (error) {
    if (error instanceof Error && "code" in error) return String(error.code);
    throw error;
  }
}
