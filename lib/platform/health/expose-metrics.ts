import { Gauge, Registry } from "prom-client";
import { poolUse } from "#lib/platform/db/client.ts";
import { countJobs } from "#lib/platform/jobs/count-jobs.ts";
import { hub } from "#lib/platform/live/hub.ts";

/**
 * All that is counted, as Prometheus reads it (text format 0.0.4). What only the bundle knows (jobs,
 * connections) is read at the moment of asking.
 */
export async function exposeMetrics(registry: Registry | undefined): Promise<string> {
  const own = new Registry();
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers: [own] });
  const live = gauge("stet_live_connections", "Open connections by which pages hear of changes.");
  live.set(hub().bounds.open);
  const pool = gauge("stet_database_connections", "Connections of this process.", ["state"]);
  for (const [state, count] of Object.entries(poolUse())) pool.set({ state }, count);
  const jobs = gauge("stet_jobs", "Jobs that are not done, of all processes.", ["queue", "state"]);
  for (const { queue, state, count } of await countJobs()) jobs.set({ queue, state }, count);
  const texts = [await registry?.metrics(), await own.metrics()];
  return texts.filter((text) => text !== undefined).join("\n");
}
