import { createHash, timingSafeEqual } from "node:crypto";
import { connection } from "next/server";
import { settings } from "#lib/core/env.ts";
import { problem } from "#lib/platform/command/http.ts";
import { exposeMetrics } from "#lib/platform/health/expose-metrics.ts";
import { processState } from "#lib/platform/health/process-state.ts";
import { spendLimit } from "#lib/platform/limits/spend.ts";
import { addressOf } from "#lib/platform/requests/client-address.ts";

export const runtime = "nodejs";

const digest = (text: string) => createHash("sha256").update(text).digest();

/** Figures for Prometheus, for whoever has METRICS_TOKEN; where none is set there is no such page. */
export async function GET(request: Request): Promise<Response> {
  await connection();
  const { METRICS_TOKEN: token } = settings();
  if (token === undefined) return new Response(null, { status: 404 });
  const given = request.headers.get("authorization") ?? "";
  if (!timingSafeEqual(digest(given), digest(`Bearer ${token}`))) {
    try {
      await spendLimit("guess", { address: addressOf(request.headers) });
    } catch (error) {
      return problem(error);
    }
    return new Response(null, { status: 401, headers: { "www-authenticate": "Bearer" } });
  }
  const text = await exposeMetrics(processState().metrics);
  const headers = { "content-type": "text/plain; version=0.0.4", "cache-control": "no-store" };
  return new Response(text, { headers });
}
