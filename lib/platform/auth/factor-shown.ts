import type { Db } from "#lib/platform/db/client.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { spendCode, wrongCode } from "./second-factor.ts";

/** Keeps that the second factor was shown in a session, or the person's provider asked for one. */
export async function markFactorShown(db: Db, personId: string, sessionId: string): Promise<void> {
  await db.session.updateMany({ where: { id: sessionId, personId }, data: { factorShown: true } });
}

/**
 * Shows the second factor in a session that was opened without it, by another's word or before it was set up.
 * @throws AppError where the code does not fit
 */
export async function showFactorLater(
  personId: string,
  { sessionId, code, userAgent }: { sessionId: string; code: string; userAgent: string },
): Promise<void> {
  await inScope({ personId }, async (db) => {
    if (!(await spendCode(db, personId, code, userAgent))) throw wrongCode();
    await markFactorShown(db, personId, sessionId);
  });
}
