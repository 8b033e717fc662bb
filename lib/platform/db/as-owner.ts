import type { Client } from "pg";
import { connectTo, ownerDatabaseUrl } from "./address.ts";

/** Looks at one moment of the whole database, as its owner, who sees every newsroom; writes nothing. */
export async function asOwner<T>(work: (owner: Client) => Promise<T>): Promise<T> {
  const owner = await connectTo(ownerDatabaseUrl(), "The owner's database");
  try {
    await owner.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    return await work(owner);
  } finally {
    await owner.end();
  }
}
