import type { Client } from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { removable, updatable } from "#lib/platform/db/catalogue.cases.ts";
import {
  applicationConnection,
  ownerConnection,
  setSessionScope,
  sqlState,
} from "#lib/platform/db/test-connections.ts";
import {
  companions,
  fresh,
  guarded,
  guardedAgainstB,
  type Row,
  refusedBy,
  rowsFor,
} from "./isolation.cases.ts";
import { testFullNewsroom } from "./test-full-newsroom.ts";

/**
 * Generated over every table there is, by SQL as the application's own role: newsroom A sees
 * nothing of newsroom B, writes nothing for it, and points at nothing of it.
 */

const owner = await ownerConnection();
const sql = await applicationConnection();
const [a, b] = [await testFullNewsroom(), await testFullNewsroom()];
await setSessionScope(sql, a);
afterAll(async () => {
  await owner.end();
  await sql.end();
});

const tables = await column(
  "SELECT table_name FROM information_schema.columns WHERE column_name = 'newsroom_id' ORDER BY 1",
);
const { rows: foreignKeys } = await owner.query<ForeignKey>(
  `SELECT c.conname AS name, c.conrelid::regclass::text AS "from", c.confrelid::regclass::text AS "to",
     array_agg(here.attname ORDER BY k.place)::text[] AS here,
     array_agg(there.attname ORDER BY k.place)::text[] AS there
   FROM pg_constraint c
   CROSS JOIN unnest(c.conkey, c.confkey) WITH ORDINALITY AS k (here, there, place)
   JOIN pg_attribute here ON here.attrelid = c.conrelid AND here.attnum = k.here
   JOIN pg_attribute there ON there.attrelid = c.confrelid AND there.attnum = k.there
   WHERE c.contype = 'f' GROUP BY c.oid ORDER BY 1`,
);

interface ForeignKey {
  name: string;
  from: string;
  to: string;
  here: string[];
  there: string[];
}

async function column(query: string, values: unknown[] = []): Promise<string[]> {
  const { rows } = await owner.query<unknown[]>({ text: query, values, rowMode: "array" });
  return rows.map((row) => String(row[0]));
}

async function count(client: Client, table: string, where: string): Promise<number> {
  const { rows } = await client.query(`SELECT count(*)::int AS n FROM ${table} WHERE ${where}`);
  return rows[0].n;
}

/** Any row of this newsroom, as JSON. */
async function anyRow(table: string, newsroomId: string, where = "true"): Promise<Row> {
  const { rows } = await owner.query<{ row: Row }>(
    `SELECT to_jsonb(t) AS row FROM ${table} t WHERE newsroom_id = $1 AND ${where} LIMIT 1`,
    [newsroomId],
  );
  if (!rows[0]) throw new Error(`testFullNewsroom writes no row of ${table}: let it.`);
  return rows[0].row;
}

/** The row with a key of its own: a new id, the next number; `kept` columns stay as they are. */
async function asNew(table: string, row: Row, kept: string[]): Promise<Row> {
  const keys = await column(
    `SELECT DISTINCT attname FROM pg_index JOIN pg_attribute ON attrelid = indrelid
     AND attnum = ANY(indkey) WHERE indrelid = $1::regclass AND indisunique`,
    [table],
  );
  const referring = foreignKeys.filter(({ from }) => from === table).flatMap(({ here }) => here);
  const changed = keys.filter((key) => ![...kept, ...referring, "newsroom_id"].includes(key));
  const renewed = changed.map((key) => {
    const value = row[key];
    return [key, typeof value === "number" ? value + 1_000 : newId()];
  });
  return { ...row, ...Object.fromEntries(renewed), ...fresh[table] };
}

/** The columns of a table's primary key. */
function keyOf(table: string): Promise<string[]> {
  return column(
    `SELECT attname FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY(indkey)
     WHERE indrelid = $1::regclass AND indisprimary`,
    [table],
  );
}

function insert(table: string, row: Row): Promise<string> {
  return sqlState(
    sql.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1)`, [
      JSON.stringify(row),
    ]),
  );
}

describe.each(tables)("%s", (table) => {
  const ofB = `newsroom_id = '${b.newsroomId}'`;

  test("shows A its own rows and none of B's", async () => {
    expect(await count(owner, table, ofB), `rows of B in ${table}`).toBeGreaterThan(0);
    expect(await count(sql, table, ofB)).toBe(0);
    const own = await count(owner, table, `newsroom_id = '${a.newsroomId}'`);
    expect(await count(sql, table, "true")).toBe(own);
  });

  test("takes no row from A that is said to be B's", async () => {
    const row = await asNew(table, await anyRow(table, b.newsroomId), []);
    const refusal = await insert(table, row);
    const byTrigger = guardedAgainstB.includes(table) && refusedBy.trigger.test(refusal);
    expect(byTrigger || refusedBy.policy.test(refusal), refusal).toBe(true);
  });

  test("takes the same row where it is A's own", async () => {
    const row = await asNew(table, await anyRow(table, a.newsroomId), []);
    await sql.query("BEGIN");
    const answer = await insert(table, row);
    await sql.query("ROLLBACK");
    // A key made of references alone cannot be had twice.
    expect(answer).toMatch(guarded.includes(table) ? refusedBy.trigger : /^accepted$|^23505$/);
  });

  test("changes no row of B's for A", async () => {
    const columns = await column(
      `SELECT column_name FROM information_schema.column_privileges
       WHERE table_name = $1 AND privilege_type = 'UPDATE' AND grantee = 'stet_application'`,
      [table],
    );
    for (const name of columns) {
      const { rowCount } = await sql.query(`UPDATE ${table} SET ${name} = ${name} WHERE ${ofB}`);
      expect(rowCount, name).toBe(0);
    }
  });

  test("takes none of B's rows out for A", async () => {
    const removal = sql.query(`DELETE FROM ${table} WHERE ${ofB}`);
    const outcome = await removal.then(
      ({ rowCount }) => rowCount,
      (error) => error.code,
    );
    expect(outcome).toBe(removable.includes(table) ? 0 : "42501");
    expect(await count(owner, table, ofB)).toBeGreaterThan(0);
  });

  test("shows nothing where no newsroom is set", async () => {
    const nobody = await applicationConnection();
    expect(await count(nobody, table, "true")).toBe(0);
    await nobody.end();
  });
});

describe.each(foreignKeys.filter(({ to }) => tables.includes(to)))(
  "$name",
  ({ from, to, here, there }) => {
    test("lets no row of A's point at one of B's", async () => {
      const target = await anyRow(to, b.newsroomId);
      const pointing = here
        .map((name, place): [string, unknown] => [name, target[there[place] ?? ""]])
        .filter(([name]) => name !== "newsroom_id");
      const row = await asNew(from, await anyRow(from, a.newsroomId), here);
      for (const [name, value] of pointing) Object.assign(row, companions[name], { [name]: value });
      const refusal = await insert(from, row);
      const byTrigger = guardedAgainstB.includes(from) && refusedBy.trigger.test(refusal);
      expect(byTrigger || refusedBy.foreignKey.test(refusal), refusal).toBe(true);
    });
  },
);

describe("what of a row of A's may be changed", () => {
  const changing = foreignKeys.filter(
    ({ from, to, here }) =>
      tables.includes(to) && here.some((name) => updatable[from]?.includes(name)),
  );

  test.each(changing)("$name: is not pointed at B's", async ({ from, to, here, there }) => {
    const target = await anyRow(to, b.newsroomId);
    const wanted = here.map((name) => rowsFor[name]).filter((one) => one !== undefined);
    const own = await anyRow(from, a.newsroomId, wanted[0]);
    const values = here
      .map((name, place): [string, unknown] => [name, target[there[place] ?? ""]])
      .filter(([name]) => name !== "newsroom_id");
    const set: Row = Object.fromEntries(values);
    for (const [name] of values) {
      const needed = Object.entries(companions[name] ?? {});
      Object.assign(
        set,
        Object.fromEntries(needed.filter(([key]) => updatable[from]?.includes(key))),
      );
    }
    const keys = await keyOf(from);
    const columns = Object.keys(set);
    const sets = columns.map((name, place) => `${name} = $${place + 1}`).join(", ");
    const where = keys
      .map((name, place) => `${name} = $${columns.length + place + 1}`)
      .join(" AND ");
    const refusal = await sqlState(
      sql.query(`UPDATE ${from} SET ${sets} WHERE ${where}`, [
        ...Object.values(set),
        ...keys.map((key) => own[key]),
      ]),
    );
    expect(refusal).toMatch(/^23503$|^ST40[39]$/);
  });
});

test.each(["person", "credential", "session"])("%s shows nothing to nobody", async (table) => {
  const nobody = await applicationConnection();
  expect(await count(nobody, table, "true")).toBe(0);
  await nobody.end();
});

test("a newsroom sees itself and its own people, nobody's password and nobody's sessions", async () => {
  expect(await count(sql, "newsroom", `id <> '${a.newsroomId}'`)).toBe(0);
  expect(await count(sql, "newsroom", "true")).toBe(1);
  const people = `id IN (SELECT person_id FROM member WHERE newsroom_id = '${b.newsroomId}')`;
  expect(await count(owner, "person", people)).toBeGreaterThan(0);
  const own = await count(owner, "member", `newsroom_id = '${a.newsroomId}'`);
  expect(await count(sql, "person", "true")).toBe(own);
  expect(await count(sql, "credential", `person_id <> '${a.personId}'`)).toBe(0);
  expect(await count(sql, "session", `person_id <> '${a.personId}'`)).toBe(0);
});
