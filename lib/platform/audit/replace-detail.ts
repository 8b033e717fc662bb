import type { Db } from "#lib/platform/db/client.ts";

/**
 * Puts other names and texts beside an event. The database takes it only where the newest event of the chain
 * says that it is erased, and what is left.
 */
export async function replaceDetail(
  db: Db,
  {
    newsroomId,
    chainId,
    seq,
    salt,
    detail,
  }: {
    newsroomId: string;
    chainId: string;
    seq: number;
    salt: string;
    detail: string;
  },
): Promise<void> {
  const where = { newsroomId, chainId, seq };
  await db.eventDetail.updateMany({ where, data: { salt, detail } });
}
