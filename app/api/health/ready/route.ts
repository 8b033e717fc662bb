import { connection } from "next/server";
import { isReady, readReadiness } from "#lib/platform/health/readiness.ts";

export const runtime = "nodejs";

/** 200 when the application can be sent requests: its database, its migrations and its jobs are there. */
export async function GET(): Promise<Response> {
  await connection();
  const found = await readReadiness();
  const headers = { "cache-control": "no-store" };
  return Response.json(found, { status: isReady(found) ? 200 : 503, headers });
}
