import type { Client } from "pg";

/**
 * The columns of any kind of text, of every table there is, in which any of these words stands; jobs included.
 * What the search reads words from counts as one.
 */
export async function textsHolding(owner: Client, words: readonly string[]): Promise<string[]> {
  const { rows } = await owner.query<{ schema: string; table: string; column: string }>(
    `SELECT n.nspname AS schema, c.relname AS "table", a.attname AS "column"
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('public', 'pgboss') AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
     ORDER BY 1, 2, a.attnum`,
  );
  const holding: string[] = [];
  for (const { schema, table, column } of rows) {
    const text = `replace("${column}"::text, '''', '')`;
    const { rows: found } = await owner.query<{ found: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM ${schema}."${table}", unnest($1::text[]) wanted (piece) WHERE strpos(${text}, wanted.piece) > 0) AS found`,
      [words],
    );
    if (found[0]?.found) holding.push(`${table}.${column}`);
  }
  return holding;
}
