import type { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { globalTables, removable, restricted, updatable } from "./catalogue.cases.ts";
import { applicationGroup } from "./roles.ts";
import { applicationConnection, ownerConnection } from "./test-connections.ts";

/** Read by the start, to see whether the database fits the code. */
const historyTable = "_prisma_migrations";

let owner: Client;
let application: Client;
let tables: string[];

beforeAll(async () => {
  owner = await ownerConnection();
  application = await applicationConnection();
  tables = (
    await column(
      "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')",
    )
  ).filter((name) => name !== historyTable);
});
afterAll(async () => {
  await owner.end();
  await application.end();
});

const onOneLine = (expression: string) => expression.replace(/\s+/g, " ");

async function column(sql: string, values: unknown[] = [], client = owner): Promise<string[]> {
  const { rows } = await client.query<unknown[]>({ text: sql, values, rowMode: "array" });
  return rows.map((row) => String(row[0]));
}

test("there are tables, no views, and nothing that only looks like one", async () => {
  expect(tables).toEqual(expect.arrayContaining([...Object.keys(globalTables), "audit_event"]));
  const others = await column(
    `SELECT relname FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind NOT IN ('r', 'p', 'i', 'I', 't')`,
  );
  expect(others).toEqual([]);
});

describe("row-level security", () => {
  test("is on for every table", async () => {
    const bare = await column(
      "SELECT relname FROM pg_class WHERE relname = ANY($1) AND NOT relrowsecurity",
      [tables],
    );
    expect(bare, "tables without it").toEqual([]);
  });

  test("shows and takes rows of the transaction's newsroom alone", async () => {
    const own = "(newsroom_id = current_newsroom())";
    for (const name of tables.filter((table) => !(table in globalTables))) {
      const { rows } = await owner.query(
        "SELECT cmd, permissive, roles::text, qual, with_check FROM pg_policies WHERE tablename = $1",
        [name],
      );
      const { shows = own, takes = own } = restricted[name] ?? {};
      const found = rows.map(({ qual, with_check, ...rest }) => ({
        ...rest,
        qual: onOneLine(qual),
        with_check: onOneLine(with_check),
      }));
      expect(found, `the policies of ${name}`).toEqual([
        {
          cmd: "ALL",
          permissive: "PERMISSIVE",
          roles: `{${applicationGroup}}`,
          qual: shows,
          with_check: takes,
        },
      ]);
    }
  });

  test("of the tables without a newsroom asks for what is written here", async () => {
    for (const [name, wanted] of Object.entries(globalTables)) {
      const found = await column(
        "SELECT qual FROM pg_policies WHERE tablename = $1 ORDER BY cmd, policyname",
        [name],
      );
      expect(found, `the policies of ${name}`).toHaveLength(wanted.length);
      for (const [index, part] of wanted.entries()) expect(found[index]).toContain(part);
      const checks = await column(
        "SELECT with_check FROM pg_policies WHERE tablename = $1 AND cmd <> 'SELECT'",
        [name],
      );
      expect(checks, `what ${name} takes`).toEqual([wanted[0]]);
    }
  });
});

test("every newsroom table says whose it is, first in its key", async () => {
  for (const name of tables.filter((table) => !(table in globalTables))) {
    const key = await column(
      `SELECT a.attname FROM pg_index i CROSS JOIN unnest(i.indkey) WITH ORDINALITY AS k (number, place)
       JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
       WHERE i.indrelid = $1::regclass AND i.indisprimary ORDER BY k.place`,
      [name],
    );
    expect(key[0], `the key of ${name}`).toBe("newsroom_id");
  }
});

test("every foreign key between newsroom tables includes the newsroom, on both sides", async () => {
  const { rows } = await owner.query<Record<"name" | "from" | "to" | "here" | "there", string>>(
    `SELECT c.conname AS name, c.conrelid::regclass::text AS "from", c.confrelid::regclass::text AS "to",
       (SELECT string_agg(attname, ',' ORDER BY k.place) FROM unnest(c.conkey) WITH ORDINALITY AS k (number, place)
        JOIN pg_attribute ON attrelid = c.conrelid AND attnum = k.number) AS here,
       (SELECT string_agg(attname, ',' ORDER BY k.place) FROM unnest(c.confkey) WITH ORDINALITY AS k (number, place)
        JOIN pg_attribute ON attrelid = c.confrelid AND attnum = k.number) AS there
     FROM pg_constraint c WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace`,
  );
  expect(rows.length).toBeGreaterThan(tables.length);
  for (const { name, to, here, there } of rows) {
    if (to in globalTables) {
      expect(`${here} > ${there}`, name).toMatch(/^(newsroom|person)_id > id$/);
    } else {
      expect(here.split(",")[0], name).toBe("newsroom_id");
      expect(there.split(",")[0], name).toBe("newsroom_id");
    }
  }
  const toNewsroom = rows.filter(({ to }) => to === "newsroom").map(({ from }) => from);
  const without = tables.filter((name) => !(name in globalTables) && !toNewsroom.includes(name));
  expect(without, "tables whose newsroom need not exist").toEqual([]);
});

describe("the application's role", () => {
  test("owns nothing and has no power of its own", async () => {
    const { rows } = await application.query(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
         (SELECT count(*)::int FROM pg_shdepend d WHERE d.refobjid = r.oid AND d.deptype = 'o') AS owned
       FROM pg_roles r WHERE rolname = current_user`,
    );
    const no = { rolsuper: false, rolbypassrls: false, rolcreaterole: false };
    expect(rows).toEqual([{ ...no, rolcreatedb: false, rolreplication: false, owned: 0 }]);
  });

  test("belongs to its group and to no other", async () => {
    const groups = await column(
      `SELECT rolname FROM pg_roles
       WHERE rolname <> current_user AND pg_has_role(current_user, oid, 'MEMBER')`,
      [],
      application,
    );
    expect(groups).toEqual([applicationGroup]);
  });

  test("may make nothing", async () => {
    const { rows } = await application.query(
      `SELECT has_schema_privilege('public', 'CREATE') AS tables,
         has_database_privilege(current_database(), 'CREATE') AS schemas`,
    );
    expect(rows).toEqual([{ tables: false, schemas: false }]);
  });

  test("may read and add rows everywhere; change and remove only what is written here", async () => {
    const found: Record<string, string[]> = {};
    for (const name of tables) {
      const { rows } = await application.query<Record<string, boolean>>(
        `SELECT ${["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"]
          .map((act) => `has_table_privilege($1, '${act}') AS ${act.toLowerCase()}`)
          .join(", ")}`,
        [name],
      );
      const no = { update: false, delete: removable.includes(name), truncate: false };
      const never = { references: false, trigger: false };
      expect(rows, name).toEqual([{ select: true, insert: true, ...no, ...never }]);
      const columns = await column(
        `SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0
         AND NOT attisdropped AND has_column_privilege($1, attname, 'UPDATE') ORDER BY 1`,
        [name],
        application,
      );
      found[name] = columns;
    }
    expect(found).toEqual(updatable);
  });

  test("may read the history of migrations, and nothing more of it", async () => {
    const { rows } = await application.query(
      `SELECT has_table_privilege($1, 'SELECT') AS read,
         has_table_privilege($1, 'INSERT, UPDATE, DELETE, TRUNCATE') AS write`,
      [historyTable],
    );
    expect(rows).toEqual([{ read: true, write: false }]);
  });
});
