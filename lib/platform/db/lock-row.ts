import { AppError } from "#lib/core/errors.ts";
import type { Db } from "./client.ts";
import { Prisma } from "./generated/client.ts";

/** The tables whose rows commands lock before they read them, and what is said where there is no row. */
const missing = {
  article: "There is no such article here.",
  claim: "There is no such claim here.",
  annotation: "There is no such annotation here.",
  reply: "There is no such reply here.",
  expert_request: "There is no such request here.",
  webhook: "There is no such webhook here.",
  webhook_delivery: "There is no such delivery here.",
} as const;
export type LockableTable = keyof typeof missing;

/**
 * Locks one row of the newsroom until the transaction ends (FOR UPDATE), so that what is read
 * of it next cannot change underneath. Throws `not_found` where there is none to see.
 */
export async function lockRow(db: Db, table: LockableTable, id: string): Promise<void> {
  const name = Prisma.raw(`"${table}"`);
  const rows = await db.$queryRaw<
    unknown[]
  >`SELECT 1 FROM ${name} WHERE newsroom_id = current_newsroom() AND id = ${id}::uuid FOR UPDATE`;
  if (rows.length === 0) throw new AppError("not_found", missing[table]);
}
