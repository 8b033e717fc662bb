import { client, type Db } from "./client.ts";
import { insideTransaction } from "./inside-transaction.ts";

/** Whose transaction it is: row-level security shows and takes rows of these alone. */
export interface Scope {
  newsroomId?: string;
  personId?: string;
}

export interface TransactionLimits {
  /** How long the transaction may take once it runs. */
  timeoutMs?: number;
  /** Whether all its queries see the one moment at which it began. */
  oneMoment?: boolean;
}

/**
 * Runs `work` in one transaction that has set its newsroom and person. The only way to the
 * database. Never nest it: on a full pool the inner one would wait for the outer for ever.
 */
export async function inScope<T>(
  scope: Scope,
  work: (db: Db) => Promise<T>,
  limits: TransactionLimits = {},
): Promise<T> {
  return client().$transaction(
    async (db) => {
      await setScope(db, scope);
      return insideTransaction(() => work(db));
    },
    {
      timeout: limits.timeoutMs ?? 10_000,
      maxWait: 5_000,
      ...(limits.oneMoment ? { isolationLevel: "RepeatableRead" } : {}),
    },
  );
}

/** Sets whose the running transaction is; the settings end with it. */
export async function setScope(db: Db, scope: Scope): Promise<void> {
  await db.$executeRaw`SELECT set_config('app.newsroom_id', ${scope.newsroomId ?? ""}, true),
    set_config('app.person_id', ${scope.personId ?? ""}, true)`;
}

/** One look at a newsroom, opened once a page; PostgreSQL itself refuses to write in it. */
export async function withNewsroom<T>(
  actor: { newsroomId: string; personId: string },
  read: (db: Db) => Promise<T>,
  limits?: TransactionLimits,
): Promise<T> {
  return inScope(
    actor,
    async (db) => {
      await db.$executeRaw`SET TRANSACTION READ ONLY`;
      return read(db);
    },
    limits,
  );
}
