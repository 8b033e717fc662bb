import type { Db } from "#lib/platform/db/client.ts";
import type { ChainEvent } from "./report.ts";

/** How much of a chain is read at once, in bytes, beside one event more: some are as long as the article. */
const BATCH_BYTES = 4_000_000;

/**
 * One batch of a chain's events after event `after` and up to `upTo`, in their order; of long chains nobody holds more.
 * The place is said of events and texts both, or each batch would be looked for among all the texts before it.
 * @param textless those alone of which the reader sees no texts
 */
export const readBatch = (
  db: Db,
  chainId: string,
  of: { after: number; upTo: number; take: number; textless?: boolean },
): Promise<ChainEvent[]> => db.$queryRaw`
  SELECT seq, body, "prevHash", hash, salt, detail FROM (
  SELECT e.seq, e.body, e.prev_hash AS "prevHash", e.hash, d.salt, d.detail,
    sum(octet_length(e.body) + coalesce(octet_length(d.detail), 0)) OVER (ORDER BY e.seq ROWS UNBOUNDED PRECEDING)
      - octet_length(e.body) - coalesce(octet_length(d.detail), 0) AS before
  FROM audit_event e LEFT JOIN event_detail d ON d.newsroom_id = e.newsroom_id AND d.chain_id = e.chain_id
    AND d.seq = e.seq AND d.seq > ${of.after} AND d.seq <= ${of.upTo}
  WHERE e.chain_id = ${chainId}::uuid AND e.seq > ${of.after} AND e.seq <= ${of.upTo}
    AND (d.seq IS NULL OR NOT ${of.textless ?? false})
  ORDER BY e.seq LIMIT ${of.take}
  ) AS batch WHERE before <= ${BATCH_BYTES} ORDER BY seq`;
