import type { Db } from "#lib/platform/db/client.ts";
import type { StoredChain } from "./queries.ts";

/**
 * One batch of a chain's events after event `after` and up to `upTo`, in their order; of long chains nobody holds more.
 * @param textless those alone of which the reader sees no texts
 */
export function readBatch(
  db: Db,
  chainId: string,
  wanted: { after: number; upTo: number; take: number; textless?: boolean },
): Promise<StoredChain["events"]> {
  const { after, upTo, take, textless = false } = wanted;
  return db.$queryRaw<StoredChain["events"]>`
    SELECT e.seq, e.body, e.prev_hash AS "prevHash", e.hash, d.salt, d.detail
    FROM audit_event e LEFT JOIN event_detail d
      ON d.newsroom_id = e.newsroom_id AND d.chain_id = e.chain_id AND d.seq = e.seq
      -- Said of both, or each batch of a long log is looked for among all the texts before it.
      AND d.seq > ${after} AND d.seq <= ${upTo}
    WHERE e.chain_id = ${chainId}::uuid AND e.seq > ${after} AND e.seq <= ${upTo}
      AND (d.seq IS NULL OR NOT ${textless})
    ORDER BY e.seq LIMIT ${take}`;
}
