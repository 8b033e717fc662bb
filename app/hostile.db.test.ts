import Papa from "papaparse";
import { expect, test } from "vitest";
import { testHostileNewsroom } from "#lib/domain/test-hostile-newsroom.ts";
import { actorByEmail } from "#lib/platform/auth/actor-by-email.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { exportReport } from "#lib/reports/export-report.ts";
import { verifyReport } from "#lib/reports/verify.ts";
import { wordless } from "./hostile.cases.ts";

test("a report of hostile words is made in every format, verifies, and computes nothing", async () => {
  const { slug, email, articleId } = await testHostileNewsroom();
  const actor = await actorByEmail(slug, email);
  const json = await exportReport(actor, { articleId, format: "json" });
  expect(verifyReport(json.bytes)).toMatchObject({ ok: true });
  const pdf = await exportReport(actor, { articleId, format: "pdf" });
  expect(Buffer.from(pdf.bytes).subarray(0, 8).toString("latin1")).toBe("%PDF-1.7");
  const csv = await exportReport(actor, { articleId, format: "csv" });
  const table = new TextDecoder().decode(csv.bytes).trimEnd();
  const rows = Papa.parse<string[]>(table).data;
  expect(rows).toHaveLength(4);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});

test("every column that may hold somebody's words holds hostile ones, or is known to hold none", async () => {
  const owner = await ownerConnection();
  const { rows: columns } = await owner.query<{ table: string; column: string }>(
    `SELECT c.table_name AS table, c.column_name AS column
     FROM information_schema.columns c JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND c.table_name NOT LIKE '\\_prisma%'
       AND c.data_type IN ('text', 'ARRAY', 'json', 'jsonb', 'character varying')
     ORDER BY 1, 2`,
  );
  const without: string[] = [];
  for (const { table, column } of columns) {
    const words = `"${column}"::text ~* 'stetacted|evil\\.example'`;
    const { rowCount } = await owner.query(`SELECT FROM "${table}" WHERE ${words} LIMIT 1`);
    if (rowCount === 0) without.push(`${table}.${column}`);
  }
  await owner.end();
  const add =
    "Fill it in lib/domain/test-hostile-newsroom.ts, or say in hostile.cases.ts that it holds none.";
  expect(
    without.filter((name) => !wordless.includes(name)),
    add,
  ).toEqual([]);
  const names = columns.map(({ table, column }) => `${table}.${column}`);
  expect(wordless.filter((name) => !names.includes(name))).toEqual([]);
});
