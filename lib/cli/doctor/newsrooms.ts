import type { Client } from "pg";
import type { Complaint } from "./complaint.ts";

/** Tables whose rows the newsroom's own log records, and what of a row its events name. */
const recorded: { what: string; table: string; column: string }[] = [
  { what: "member", table: "member", column: "id" },
  { what: "API token", table: "api_token", column: "id" },
  { what: "mode of the rule", table: "rule_setting", column: "rule" },
  { what: "list of words", table: "word_list", column: "kind" },
];

/** Rows of the newsroom's own affairs that no event of its log names. */
export async function examineNewsrooms(owner: Client): Promise<Complaint[]> {
  const complaints: Complaint[] = [];
  for (const { what, table, column } of recorded) {
    const { rows } = await owner.query<{ slug: string; value: string }>(
      `SELECT n.slug, t.${column}::text AS value FROM ${table} t JOIN newsroom n ON n.id = t.newsroom_id
       WHERE NOT EXISTS (SELECT 1 FROM chain c JOIN audit_event e ON e.newsroom_id = c.newsroom_id AND e.chain_id = c.id
         WHERE c.newsroom_id = t.newsroom_id AND c.article_id IS NULL
           AND strpos(e.body, '"' || t.${column}::text || '"') > 0)
       ORDER BY 1, 2`,
    );
    for (const { slug, value } of rows)
      complaints.push({
        newsroom: slug,
        what: `the ${what} ${value} is there, but no event recorded it`,
      });
  }
  return complaints;
}
