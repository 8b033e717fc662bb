import Papa from "papaparse";
import { expect, test } from "vitest";
import { awkwardArticle, englishArticle, reportOf } from "../fixtures.cases.ts";
import { csvAnnotations } from "./csv-annotations.ts";
import { csvEvents } from "./csv-events.ts";
import { csvEvidence } from "./csv-evidence.ts";
import { csvFindings } from "./csv-findings.ts";
import type { Format } from "./format.ts";

const report = reportOf(englishArticle());

async function rowsOf(format: Format, of = report): Promise<Record<string, string>[]> {
  const bytes = await format.render(of, { byteOrderMark: false });
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  expect(text.endsWith("\r\n")).toBe(true);
  return Papa.parse<Record<string, string>>(text.trimEnd(), { header: true }).data;
}

test("a row a finding, with what became of it", async () => {
  const rows = await rowsOf(csvFindings);
  expect(rows).toHaveLength(report.findings.length);
  expect(rows[0]).toMatchObject({ Outcome: "Contradiction", Claims: "1" });
  expect(rows.some((row) => row.Reason !== "" && row["Dismissed by"] !== "")).toBe(true);
});

test("a row a piece of evidence, with its claim and its source", async () => {
  const rows = await rowsOf(csvEvidence);
  expect(rows).toHaveLength(report.claims.flatMap(({ evidence }) => evidence).length);
  expect(rows[0]).toMatchObject({ Claim: "1", Source: "1", Title: report.sources[0]?.title });
  expect(rows.find((row) => row.Reason === "Hearsay.")?.["Removed by"]).not.toBe("");
});

test("a row an annotation that stands", async () => {
  const [row, ...others] = await rowsOf(csvAnnotations);
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    Kind: "Question",
    "In the text": "one diplomat",
    Says: "Which diplomat?",
  });
});

test("a row an event, in words", async () => {
  const rows = await rowsOf(csvEvents);
  expect(rows.map(({ Hash }) => Hash)).toEqual(report.chain.events.map(({ hash }) => hash));
  expect(rows[0]?.["What happened"]).toContain("imported");
});

test.each([csvFindings, csvEvidence, csvAnnotations, csvEvents])(
  "$name begins with a byte order mark unless it is not wanted, and computes nothing",
  async (format) => {
    const odd = reportOf(awkwardArticle());
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await format.render(odd));
    expect(text.startsWith("\ufeff")).toBe(true);
    for (const row of await rowsOf(format, odd)) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
  },
);
