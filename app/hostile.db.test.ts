import Papa from "papaparse";
import { expect, test } from "vitest";
import { testHostileNewsroom } from "#lib/domain/test-hostile-newsroom.ts";
import { actorByEmail } from "#lib/platform/auth/actor-by-email.ts";
import { exportReport } from "#lib/reports/export-report.ts";
import { verifyReport } from "#lib/reports/verify.ts";

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
  expect(rows).toHaveLength(3);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});
