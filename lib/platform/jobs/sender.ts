import { PgBoss } from "pg-boss";
import { databaseUrl } from "#lib/platform/db/address.ts";
import { log } from "#lib/platform/log/log.ts";
import { jobsSchema } from "./queues.ts";

const perProcess = globalThis as { stetSender?: Promise<PgBoss> };

/**
 * What this process gives out jobs with. It knows the queues by one connection of its own; the jobs
 * themselves go through the transaction that asks for them. On `globalThis`, as the database's pool.
 */
export function sender(): Promise<PgBoss> {
  perProcess.stetSender ??= start().catch((error) => {
    perProcess.stetSender = undefined;
    throw error;
  });
  return perProcess.stetSender;
}

async function start(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: databaseUrl(),
    schema: jobsSchema,
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
    max: 1,
  });
  boss.on("error", (error) => log().error({ err: error }, "jobs"));
  return boss.start();
}

/** Lets the connection go, so that a command line or a test can exit. */
export async function closeSender(): Promise<void> {
  const boss = await perProcess.stetSender?.catch(() => undefined);
  perProcess.stetSender = undefined;
  await boss?.stop({ graceful: false });
}
