import type { Client } from "pg";

/** Rows of several tables, by the names of tables and columns. */
export type Rows = Record<string, readonly object[]>;

/** More at once are no faster, and take memory. */
const AT_ONCE = 4_000;

/** Writes rows in the order of the tables; a column that a row does not have is null. */
export async function insertRows(owner: Client, tables: Rows): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) {
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const part = JSON.stringify(rows.slice(from, from + AT_ONCE));
      await owner.query(
        `INSERT INTO "${table}" SELECT * FROM json_populate_recordset(null::"${table}", $1)`,
        [part],
      );
    }
  }
}

/** The same rows of several articles together. */
export function together(all: readonly Rows[]): Rows {
  const joined: Record<string, object[]> = {};
  for (const tables of all) {
    for (const [table, rows] of Object.entries(tables)) {
      joined[table] ??= [];
      joined[table].push(...rows);
    }
  }
  return joined;
}
