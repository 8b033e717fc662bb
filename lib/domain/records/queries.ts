import { AppError } from "#lib/core/errors.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { holdsWords } from "./holds-words.ts";

/** How many records a list shows. */
export const RECORDS_AT_ONCE = 100;

const beside = {
  id: true,
  originArticleId: true,
  originNewsroom: true,
  title: true,
  atSeq: true,
  headHash: true,
  sha256: true,
  importedById: true,
  createdAt: true,
  importedBy: { select: { person: { select: { name: true } } } },
} as const;

export type RecordRow = Awaited<ReturnType<typeof listRecords>>[number];

/** The records that were imported, the newest first, without what they hold. */
export function listRecords(db: Db, { after, limit }: { after?: string; limit: number }) {
  return db.importedRecord.findMany({
    where: after ? { id: { lt: after } } : {},
    select: beside,
    orderBy: { id: "desc" },
    take: limit,
  });
}

/** A record of that id with its bytes, where there is one. */
export function findRecord(db: Db, id: string) {
  return db.importedRecord.findFirst({ where: { id }, select: { ...beside, bytes: true } });
}

/** The same without its bytes. */
export function findRecordRow(db: Db, id: string) {
  return db.importedRecord.findFirst({ where: { id }, select: beside });
}

/**
 * Takes these records away, as the event that was just recorded says.
 * @throws AppError `conflict` where one of them is gone already
 */
export async function removeRecordRows(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const [done] = await db.$queryRaw<{ removed: number }[]>`
    SELECT remove_imported_records(${ids}::uuid[]) AS removed`;
  if (done?.removed === ids.length) return;
  throw new AppError("conflict", "This record was removed meanwhile.");
}

/** An imported record that holds words which are to be erased. */
export interface HoldingRecord {
  id: string;
  title: string;
  newsroom: string;
}

/** The imported records that hold one of these words anywhere: one after the other, as each may be large. */
export async function recordsHolding(db: Db, words: readonly string[]): Promise<HoldingRecord[]> {
  const rows = await db.importedRecord.findMany({ select: { id: true }, orderBy: { id: "desc" } });
  const holding: HoldingRecord[] = [];
  for (const { id } of rows) {
    const record = await findRecord(db, id);
    if (!record || !holdsWords(record.bytes, words)) continue;
    holding.push({ id, title: record.title, newsroom: record.originNewsroom });
  }
  return holding;
}

/** @throws AppError `conflict` where one of these records does not hold the words, or is not here */
export async function requireHolding(
  db: Db,
  ids: readonly string[],
  words: readonly string[],
): Promise<void> {
  for (const id of ids) {
    const record = await findRecord(db, id);
    if (record && holdsWords(record.bytes, words)) continue;
    throw new AppError("conflict", "One of these records is not here, or does not hold it.");
  }
}
