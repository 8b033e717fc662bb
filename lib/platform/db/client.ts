import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { closeSender } from "#lib/platform/jobs/sender.ts";
import { databaseUrl } from "./address.ts";
import { type Prisma, PrismaClient } from "./generated/client.ts";

/** A transaction that has set whose it is; what every query and command is given. */
export type Db = Prisma.TransactionClient;

const perProcess = globalThis as { stetPrisma?: PrismaClient; stetPool?: Pool };

/**
 * The process's one connection pool, as the application's role. Kept on `globalThis`, because
 * the development server evaluates modules anew at each change. Nothing but `transactions.ts` and
 * `closeDatabase` calls it.
 */
export function client(): PrismaClient {
  perProcess.stetPrisma ??= connect();
  return perProcess.stetPrisma;
}

function connect(): PrismaClient {
  const pool = new Pool({ connectionString: databaseUrl() });
  perProcess.stetPool = pool;
  return new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
}

/** How much of the pool is used at this moment, and how many wait for a connection. */
export function poolUse(): { used: number; idle: number; waiting: number } {
  const { totalCount = 0, idleCount = 0, waitingCount = 0 } = perProcess.stetPool ?? {};
  return { used: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
}

/** Ends every connection of this process, so that a command line or a test can exit. */
export async function closeDatabase(): Promise<void> {
  await closeSender();
  await perProcess.stetPrisma?.$disconnect();
  perProcess.stetPrisma = undefined;
  perProcess.stetPool = undefined;
}
