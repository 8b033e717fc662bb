import type { Client } from "pg";
import { ERASED } from "#lib/domain/history/erased.ts";
import type { Complaint } from "./complaint.ts";

/** What is found of each kind, and of which rows there must be something: of no source that is restricted or erased. */
const found: Record<string, string> = {
  article: "SELECT newsroom_id, id FROM article",
  claim: "SELECT newsroom_id, id FROM claim",
  evidence: `SELECT e.newsroom_id, e.id FROM evidence e JOIN source s ON s.newsroom_id = e.newsroom_id AND s.id = e.source_id
    WHERE e.removed_at IS NULL AND s.visible_to = '{}'`,
  source: `SELECT newsroom_id, id FROM source WHERE visible_to = '{}' AND title <> '${ERASED}'`,
  note: "SELECT newsroom_id, id FROM annotation WHERE removed_at IS NULL",
};

/** Each gives the newsroom, and what is wrong, of every row that is. */
const examinations: { sql: string; kind?: string }[] = [
  {
    sql: `SELECT newsroom_id, id, format('the file %s (“%s”) is not the one that was stored: its hash is another', id, name) AS what
          FROM source_file WHERE encode(sha256(bytes), 'hex') <> sha256 AND NOT (size = 0 AND sha256 = repeat('0', 64))`,
  },
  {
    sql: `SELECT newsroom_id, id, format('the text of revision %s of article %s is not the one that was stored: its hash is another', number, article_id) AS what
          FROM revision WHERE encode(sha256(convert_to(text, 'UTF8')), 'hex') <> sha256`,
  },
  {
    sql: `SELECT a.newsroom_id, a.id, format('article %s has no log', a.id) AS what FROM article a
          LEFT JOIN chain c ON c.newsroom_id = a.newsroom_id AND c.article_id = a.id WHERE c.id IS NULL`,
  },
  ...Object.entries(found).map(([kind, rows]) => ({
    kind,
    sql: `SELECT r.newsroom_id, r.id, format('the search does not find the ${kind} %s', r.id) AS what FROM (${rows}) r
          LEFT JOIN search_entry s ON s.newsroom_id = r.newsroom_id AND s.id = r.id AND s.kind = '${kind}' WHERE s.id IS NULL`,
  })),
];

/** What is wrong with single rows, as the database itself can tell. */
export async function examineRows(owner: Client): Promise<Complaint[]> {
  const complaints: Complaint[] = [];
  for (const { sql, kind } of examinations) {
    const { rows } = await owner.query<{ slug: string; what: string; id: string }>(
      `SELECT n.slug, one.what, one.id FROM (${sql}) one JOIN newsroom n ON n.id = one.newsroom_id ORDER BY 1, 2`,
    );
    for (const { slug, what, id } of rows)
      complaints.push({ newsroom: slug, what, ...(kind ? { repair: { kind, id } } : {}) });
  }
  return complaints;
}
