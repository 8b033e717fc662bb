import { unzipSync } from "fflate";
import { parseHTML } from "linkedom";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { type ReportFormat, reportFormats } from "#lib/domain/exports/schema.ts";
import { testHostileNewsroom } from "#lib/domain/test-hostile-newsroom.ts";
import { actorByEmail } from "#lib/platform/auth/actor-by-email.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { exportReport } from "#lib/reports/export-report.ts";
import { formats } from "#lib/reports/formats/formats.ts";
import { itemSchema } from "#lib/reports/formats/ninjs/item.ts";
import { verifyReport } from "#lib/reports/verify.ts";
import { wordless } from "./hostile.cases.ts";

const textOf = (bytes: Uint8Array) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

/** No cell is one that a spreadsheet computes, and no row is another's. */
function isTable(bytes: Uint8Array): void {
  const { data, errors } = Papa.parse<string[]>(textOf(bytes).trimEnd());
  expect(errors).toEqual([]);
  expect(data.length).toBeGreaterThan(1);
  expect(new Set(data.map((row) => row.length)).size).toBe(1);
  expect(data.flat().filter((cell) => /^\s*[=+\-@\t\r]/.test(cell))).toEqual([]);
}

/** Whatever it says, it is one value, and nobody's words are anything but words in it. */
function isJson(bytes: Uint8Array): void {
  expect(JSON.stringify(JSON.parse(textOf(bytes)))).toContain("evil.example");
}

/** The page has no element and no attribute but those that Stet writes. */
function isInert(bytes: Uint8Array): void {
  const { document } = parseHTML(textOf(bytes));
  const all = [...document.querySelectorAll("*")];
  const acts = /^(img|iframe|svg|object|embed|form|base|link|video|audio|frame|textarea)$/i;
  expect(all.filter(({ tagName }) => acts.test(tagName)).map(String)).toEqual([]);
  const scripts = all.filter(({ tagName }) => /^script$/i.test(tagName));
  expect(scripts.map((one) => one.getAttribute("type"))).toEqual(["application/json"]);
  expect(all.filter(({ tagName }) => /^(style|title)$/i.test(tagName))).toHaveLength(2);
  const attributes = all.flatMap((one) =>
    [...one.attributes].map(({ name, value }) => [name, value]),
  );
  expect(attributes.filter(([name = ""]) => /^(on|style$|src)/i.test(name))).toEqual([]);
  const leads = attributes.filter(([name]) => name === "href").map(([, to = ""]) => to);
  expect(leads.filter((to) => !/^(#|https?:)/.test(to))).toEqual([]);
}

/** A file of Word's that holds nothing that acts, and leads nowhere but to the web. */
function isDocument(bytes: Uint8Array): void {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => ({
    name,
    xml: textOf(part),
  }));
  expect(parts.map(({ name }) => name)).toContain("word/document.xml");
  for (const { name, xml } of parts) {
    expect(xml, name).not.toMatch(/<(script|img|svg|iframe|style)[\s>/]|<w:object|<w:altChunk/i);
    for (const [, to = ""] of xml.matchAll(/<Relationship [^>]*Target="([^"]*)"[^>]*External/g))
      expect(to, name).toMatch(/^https?:/);
  }
}

/** What each format must be, whatever its words are: one that is new has its row here. */
const holds: Record<ReportFormat, (bytes: Uint8Array) => unknown> = {
  pdf: (bytes) => expect(Buffer.from(bytes).subarray(0, 8).toString("latin1")).toBe("%PDF-1.7"),
  html: isInert,
  docx: isDocument,
  json: (bytes) => expect(verifyReport(bytes)).toMatchObject({ ok: true }),
  csv: isTable,
  "csv-findings": isTable,
  "csv-evidence": isTable,
  "csv-annotations": isTable,
  "csv-contacts": isTable,
  "csv-corrections": isTable,
  "csv-events": isTable,
  jsonl: (bytes) =>
    textOf(bytes)
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  jsonld: isJson,
  prov: isJson,
  ninjs: (bytes) => itemSchema.parse(JSON.parse(textOf(bytes))),
  "claim-review": (bytes) => JSON.parse(textOf(bytes)),
};

test("a report of hostile words is made in every format, is whole, and nothing of it acts", async () => {
  const { slug, email, articleId, correctedId } = await testHostileNewsroom();
  const actor = await actorByEmail(slug, email);
  expect(Object.keys(holds).sort()).toEqual(Object.keys(formats).sort());
  for (const format of reportFormats) {
    // What is signed, killed and corrected is an article of its own.
    const of = format === "csv-corrections" ? correctedId : articleId;
    const { bytes } = await exportReport(actor, { articleId: of, format });
    await holds[format](bytes);
  }
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
