import Papa from "papaparse";
import { expect, test } from "vitest";
import { LEFT_OUT } from "#lib/platform/audit/parts.ts";
import { correctedArticle } from "../corrected.cases.ts";
import { awkwardArticle, englishArticle, reportOf } from "../fixtures.cases.ts";
import { publicOf } from "../public-of.ts";
import { reportSaying } from "./any-words.cases.ts";
import { csvAnnotations } from "./csv-annotations.ts";
import { csvContacts } from "./csv-contacts.ts";
import { csvCorrections } from "./csv-corrections.ts";
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

const corrected = reportOf(correctedArticle());

test("a row a contact, with what was asked and what came; in a public edition none", async () => {
  const [soto, envoy, ...others] = await rowsOf(csvContacts, corrected);
  expect(others).toEqual([]);
  expect(soto).toMatchObject({
    ...{ Contact: "1", Purpose: "Right of reply", State: "Replied", Name: "Mira Soto" },
    ...{ Claims: "1", Way: "Email", Address: "press@ministry.example" },
    "Earlier deadlines (UTC)":
      "2024-05-17T04:30:00.000Z, moved by Nadia Rahman: She asked for twenty minutes more.",
    "Passed without a reply (UTC)": "2024-05-17T04:34:00.000Z\n2024-05-17T04:55:00.000Z",
    Reply: "They have citizens among the captives.",
    Terms: "On the record (may be quoted by name)",
    ...{ "In the text": "Told in the text in other words", Where: "third paragraph" },
  });
  expect(envoy).toMatchObject({
    ...{ State: "Could not be reached", Claims: "", Reply: "", "Settled by": "Jonas Weber" },
    "Said of it": "Nobody picked up, at two numbers.",
  });
  const open = await rowsOf(csvContacts, publicOf(corrected));
  expect(open.map(({ Contact }) => Contact)).toEqual([""]);
  expect(open[0]?.Question).toContain("2 contacts");
});

test("a row a correction, with what came of it; in a public edition without who found it", async () => {
  const [row, ...others] = await rowsOf(csvCorrections, corrected);
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    ...{ Severity: "Correct", "Kind of error": "Number", State: "Made", Claim: "1" },
    ...{ "In the text": "17 countries", "Found by": "A reader", "Opened by": "Lena Brandt" },
    ...{ Was: "17 countries", "Is now": "18 countries", "Missed at": "Checking" },
    ...{ "Published revision": "2", "Corrected revision": "2", "Corrected by": "Pia Lund" },
    "Check that would have caught it": "list-count",
  });
  const [told, stated] = await rowsOf(csvCorrections, publicOf(corrected));
  expect(told).toMatchObject({ "Found by": LEFT_OUT, "How it came about": LEFT_OUT });
  expect(stated?.Error).toContain("who found 1 published error");
  const { text, steps } = correctedArticle();
  const opened = reportOf({ text, steps: steps.slice(0, -3) });
  const [open] = await rowsOf(csvCorrections, opened);
  expect(open).toMatchObject({
    ...{ State: "Open", Was: "", "Missed at": "", "Corrected revision": "", "Corrected by": "" },
  });
});

test.each([csvContacts, csvCorrections])(
  "of no words does $name make a formula",
  async (format) => {
    for (const begin of ["=", "+", "-", "@", "\t", "\r"]) {
      const words = `${begin}1+1\n=2`;
      const [row, ...others] = await rowsOf(
        format,
        reportSaying(corrected, () => words),
      );
      expect(others).toHaveLength(format === csvContacts ? 1 : 0);
      const said = Object.values(row ?? {});
      expect(said.filter((cell) => cell === `'${words}`).length).toBeGreaterThan(3);
      for (const cell of said) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
  },
);

test.each([csvFindings, csvEvidence, csvAnnotations, csvContacts, csvCorrections, csvEvents])(
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
