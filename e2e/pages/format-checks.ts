import { expect } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import type { ReportFormat } from "#lib/domain/exports/schema.ts";
import { itemSchema } from "#lib/reports/formats/ninjs/item.ts";
import { documentSchema } from "#lib/reports/formats/prov/document.ts";

type Json = Record<string, unknown>;

const textOf = (bytes: Buffer) => bytes.toString("utf8");
const jsonOf = (bytes: Buffer): Json => JSON.parse(textOf(bytes));

const rowsOf = (bytes: Buffer) => {
  const text = textOf(bytes).replace(/^\ufeff/, "");
  const { data, errors, meta } = Papa.parse<Json>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return { data, columns: meta.fields };
};

/** A table of rows that are all as long as its header, at least one of which says this. */
const table = (column: string, says: RegExp) => (bytes: Buffer) =>
  expect(rowsOf(bytes).data.some((row) => says.test(String(row[column])))).toBe(true);

/** A table with this column and no row: nobody did anything of the kind. */
const noRows = (column: string) => (bytes: Buffer) => {
  const { data, columns } = rowsOf(bytes);
  expect(data).toEqual([]);
  expect(columns).toContain(column);
};

/** What is looked at in a downloaded report of the main job's article, in each format. */
export const formatChecks: Record<ReportFormat, (bytes: Buffer) => void> = {
  pdf: (bytes) => expect(bytes.subarray(0, 5).toString()).toBe("%PDF-"),
  html: (bytes) => expect(textOf(bytes)).toMatch(/^<!doctype html>[\s\S]*Harbour talks/i),
  docx: (bytes) => {
    const parts = unzipSync(bytes);
    expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain("Harbour talks");
    expect(strFromU8(parts["word/comments.xml"] ?? new Uint8Array())).toContain("Claim 1");
  },
  json: (bytes) => expect(jsonOf(bytes)).toHaveProperty("chain.events.0"),
  csv: table("Verdict", /Verified|Wrong/),
  "csv-findings": table("Message", /ships and lists 4/i),
  "csv-evidence": table("Claim", /^1$|^2$/),
  "csv-annotations": table("Kind", /\S/),
  "csv-contacts": noRows("Deadline (UTC)"),
  "csv-corrections": noRows("Severity"),
  "csv-events": table("What happened", /approved claim 2/),
  jsonl: (bytes) => {
    const [first = "", ...events] = textOf(bytes).trimEnd().split("\n");
    expect(JSON.parse(first)).toHaveProperty("publicKey");
    expect(events.map((line) => JSON.parse(line).seq)).toEqual(events.map((_, at) => at + 1));
  },
  jsonld: (bytes) =>
    expect(jsonOf(bytes)).toMatchObject({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "AnnotationCollection",
    }),
  prov: (bytes) => {
    const { activity, entity } = documentSchema.parse(jsonOf(bytes));
    const types = [activity, entity].flatMap(Object.values).map((one) => one["prov:type"].$);
    expect(types).toEqual(expect.arrayContaining(["stet:claim.approved", "stet:verdict"]));
  },
  ninjs: (bytes) => {
    const { bodies, pubStatus, title } = itemSchema.parse(jsonOf(bytes));
    expect(bodies[0]?.value).toContain("ships");
    expect(title).toMatch(/^Harbour talks /);
    expect(pubStatus).toMatch(/^(usable|withheld)$/);
  },
  // The newsroom's own claims are none of it: only those of others are.
  "claim-review": (bytes) =>
    expect(jsonOf(bytes)).toMatchObject({ "@context": "https://schema.org", "@graph": [] }),
};
