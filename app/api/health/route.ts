import { connection } from "next/server";
import { inScope } from "#lib/platform/db/transactions.ts";

/** 200 when the application and its database answer. */
export async function GET(): Promise<Response> {
  await connection();
  try {
    // Opening a transaction asks the database already.
    await inScope({}, async () => undefined);
    return Response.json({ status: "ok" });
  } catch {
    return Response.json({ status: "unavailable" }, { status: 503 });
  }
}
