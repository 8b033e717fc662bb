import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { englishArticle, reportOf } from "../fixtures.cases.ts";
import { csv } from "./csv.ts";

const report = reportOf(englishArticle());
const text = async (of = report, claimIds?: string[]) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(await csv.render(of, { claimIds }));
const rows = (table: string) =>
  Papa.parse<Record<string, string>>(table.slice(1).trimEnd(), { header: true }).data;

test("a row a claim, with its verdict, its decision and its evidence", async () => {
  const table = await text();
  expect(table.startsWith("\ufeffClaim,Statement,")).toBe(true);
  expect(table.endsWith("\r\n")).toBe(true);
  const [first] = rows(table);
  expect(rows(table)).toHaveLength(report.claims.length);
  expect(first).toMatchObject({
    Claim: "1",
    Statement: report.claims[0]?.statement,
    State: "Approved",
    Verdict: report.claims[0]?.verdicts.at(-1)?.label,
    Decision: "Approved",
  });
  expect(first?.Evidence).toMatch(/^Source 1, /);
});

test("those that are named, in their order; none is a table without rows", async () => {
  const ids = report.claims.map(({ id }) => id).reverse();
  expect(rows(await text(report, ids.slice(0, 2))).map(({ Claim }) => Claim)).toEqual([
    String(report.claims.length),
    String(report.claims.length - 1),
  ]);
  expect(rows(await text(report, []))).toEqual([]);
});

test("one that is named and not there is told by its id, as are none of its rows", async () => {
  const nowhere = "0190f5a0-0006-7000-8000-00000000ffff";
  await expect(text(report, [...report.claims.map(({ id }) => id), nowhere])).rejects.toMatchObject(
    {
      code: "not_found",
      message: `At event ${report.atSeq} this article has no claim ${nowhere}.`,
    },
  );
});

test("what a spreadsheet would compute is a text in it", async () => {
  const [claim, ...others] = report.claims;
  const claims = claim ? [{ ...claim, statement: "=1+1" }, ...others] : [];
  expect(rows(await text({ ...report, claims }))[0]?.Statement).toBe("'=1+1");
});

test("of no words does a spreadsheet make a formula", async () => {
  const [claim] = report.claims;
  if (!claim) throw new Error("There is no claim.");
  const begin = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "|", "%");
  const lines = fc.array(fc.string(), { maxLength: 3 }).map((all) => all.join("\n"));
  const words = fc.tuple(begin, lines).map((parts) => parts.join(""));
  await fc.assert(
    fc.asyncProperty(words, async (statement) => {
      const [row] = rows(await text({ ...report, claims: [{ ...claim, statement }] }));
      expect(row?.Statement).not.toMatch(/^[=+\-@\t\r]/);
      expect(row?.Statement?.replace(/^'/, "")).toBe(statement.replace(/^'/, ""));
    }),
  );
});
