import { PrismaPg } from "@prisma/adapter-pg";
import { closeSender } from "#lib/platform/jobs/sender.ts";
import { databaseUrl } from "./address.ts";
import { type Prisma, PrismaClient } from "./generated/client.ts";

/** A transaction that has set whose it is; what every query and command is given. */
export type Db = Prisma.TransactionClient;

const perProcess = globalThis as { stetPrisma?: PrismaClient };

/**
 * The process's one connection pool, as the application's role. Kept on `globalThis`, because
 * the development server evaluates modules anew at each change. Nothing but `transactions.ts` and
 * `closeDatabase` calls it.
 */
export function client(): PrismaClient {
  perProcess.stetPrisma ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: databaseUrl() }),
  });
  return perProcess.stetPrisma;
}

/** Ends every connection of this process, so that a command line or a test can exit. */
export async function closeDatabase(): Promise<void> {
  await closeSender();
  await perProcess.stetPrisma?.$disconnect();
  perProcess.stetPrisma = undefined;
}
