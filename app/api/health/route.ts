import { connection } from "next/server";

/** 200 while the process answers at all; whether it can be of use is told by `/api/health/ready`. */
export async function GET(): Promise<Response> {
  await connection();
  return Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
}
