import { type Checkpoint, checkpointSchema } from "#lib/engines/checkpoints/checkpoint.ts";
import type { CheckpointHead, CheckpointLine } from "#lib/engines/checkpoints/heads.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { newsroomIdsLogged } from "#lib/platform/db/lookups.ts";
import { inScope, setScope } from "#lib/platform/db/transactions.ts";

const read = ({ record }: { record: string }): Checkpoint =>
  checkpointSchema.parse(JSON.parse(record));

/** The last checkpoint that was made; undefined where there is none. */
export async function newestCheckpoint(db: Db): Promise<Checkpoint | undefined> {
  const row = await db.checkpoint.findFirst({ orderBy: { number: "desc" } });
  return row ? read(row) : undefined;
}

interface HeadRow {
  chain_id: string;
  seq: number;
  hash: string;
}

/**
 * The heads of a newsroom's logs at a checkpoint, or at the last one, in the order of the logs' ids; the
 * transaction is that newsroom's.
 */
export async function readHeadsAt(
  db: Db,
  newsroomId: string,
  number?: number,
): Promise<CheckpointHead[]> {
  const rows = await db.$queryRaw<HeadRow[]>`
    SELECT DISTINCT ON (chain_id) chain_id, seq, hash FROM checkpoint_head
    WHERE newsroom_id = ${newsroomId}::uuid AND number <= ${number ?? 2_147_483_647}
    ORDER BY chain_id, number DESC`;
  return rows.map(({ chain_id: chain, seq, hash }) => [newsroomId, chain, seq, hash]);
}

/** A checkpoint with the heads that it was the first to tell of; undefined where there is none of that number. */
export function readCheckpointLine(number: number): Promise<CheckpointLine | undefined> {
  return inScope(
    {},
    async (db) => {
      const row = await db.checkpoint.findFirst({ where: { number } });
      if (!row) return undefined;
      const heads: CheckpointHead[] = [];
      for (const newsroomId of await newsroomIdsLogged(db)) {
        await setScope(db, { newsroomId });
        const told = await db.checkpointHead.findMany({
          where: { number },
          orderBy: { chainId: "asc" },
        });
        for (const { chainId, seq, hash } of told) heads.push([newsroomId, chainId, seq, hash]);
      }
      return { checkpoint: read(row), heads };
    },
    { timeoutMs: 60_000 },
  );
}
