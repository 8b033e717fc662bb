import type { Db } from "#lib/platform/db/client.ts";

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
