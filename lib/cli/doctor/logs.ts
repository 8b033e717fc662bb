import type { Client } from "pg";
import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { ChainEvent } from "#lib/reports/report.ts";
import { compareRows, type FoundRow } from "./row-check.ts";
import { checksOf } from "./tables.ts";

/** One log: of an article, or of a newsroom's own affairs. */
export interface Log {
  newsroom_id: string;
  slug: string;
  id: string;
  article_id: string | null;
}

export async function eventsOf(
  owner: Client,
  { newsroom_id, id }: Pick<Log, "newsroom_id" | "id">,
): Promise<ChainEvent[]> {
  const { rows } = await owner.query<ChainEvent>(
    `SELECT e.seq, e.body, e.prev_hash AS "prevHash", e.hash, d.salt, d.detail
     FROM audit_event e LEFT JOIN event_detail d USING (newsroom_id, chain_id, seq)
     WHERE e.newsroom_id = $1 AND e.chain_id = $2 ORDER BY e.seq`,
    [newsroom_id, id],
  );
  return rows;
}

/** Rows of every table of this kind of log that no event of this one recorded, or recorded as something else. */
export async function examineTables(
  owner: Client,
  { newsroom_id, article_id }: Log,
  events: readonly RecordedEvent[],
): Promise<string[]> {
  const problems: string[] = [];
  for (const check of checksOf(article_id === null ? "newsroom" : "article")) {
    const { rows } = await owner.query<FoundRow>(
      `SELECT key, value FROM (${check.rows}) its
       WHERE newsroom_id = $1 AND ${article_id === null ? "$2::uuid IS NULL" : "article_id = $2"} ORDER BY key`,
      [newsroom_id, article_id],
    );
    problems.push(...compareRows(check, rows, events));
  }
  return problems;
}
