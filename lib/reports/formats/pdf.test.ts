import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { sha256Hex } from "#lib/core/sha256.ts";
import {
  arabicArticle,
  awkwardArticle,
  bareArticle,
  englishArticle,
  openStep,
  reportOf,
  sourceStep,
} from "../fixtures.cases.ts";
import { reportSchema } from "../report.ts";
import { revisedArticle } from "../revised.cases.ts";
import { verifyReport } from "../verify.ts";
import { reportJson } from "./json.ts";
import { renderPdf, typesetting } from "./pdf.ts";
import { viewReport } from "./view/report-view.ts";

const english = reportOf(englishArticle());
const bytes = renderPdf(english);

/** The streams of a PDF, as they were before compression. */
function streams(pdf: Uint8Array): Buffer[] {
  const file = Buffer.from(pdf);
  const found: Buffer[] = [];
  for (let at = file.indexOf("stream\n"); at !== -1; at = file.indexOf("\nstream\n", at + 1)) {
    const start = file.indexOf("\n", at + 1) + 1;
    const content = file.subarray(start, file.indexOf("\nendstream", start));
    // A stream begins with zlib's header where it is compressed.
    found.push(content[0] === 0x78 ? inflateSync(content) : content);
  }
  return found;
}

test.each([
  "%PDF-1.7",
  "<pdfaid:part>3</pdfaid:part>",
  "<pdfaid:conformance>A</pdfaid:conformance>",
  "Envoys of 17 countries at the White House (audit report)",
  "/StructTreeRoot",
  "/Lang (en)",
  "/AFRelationship /Source",
  "(Claim 1: approved)",
])(
  "declares itself a tagged PDF/A-3a with title, language, bookmarks and attachment: %s",
  (sign) => {
    const all = Buffer.concat([Buffer.from(bytes), ...streams(bytes)]);
    expect(all.includes(sign)).toBe(true);
  },
);

test("a cover that would leave some lines to the next page is set closer", () => {
  const known = JSON.parse(readFileSync("lib/reports/formats/golden/public.json", "utf8"));
  const report = reportSchema.parse(known);
  const view = viewReport(report);
  const pagesOf = (withheld: string) => {
    const { compiler, main } = typesetting(report, { ...view, withheld });
    const pdf = new Uint8Array(compiler.pdf(main, {}));
    return /\/Count (\d+)/.exec(Buffer.from(pdf).toString("latin1"))?.[1];
  };
  expect(view.withheld.length).toBeGreaterThan(400);
  expect(pagesOf(view.withheld)).toBe(pagesOf(""));
});

test("the text is read out in the article's language, where it runs as that does", () => {
  const { article } = english;
  const languagesOf = (report: typeof english) => {
    const pdf = renderPdf(report);
    const all = Buffer.concat([Buffer.from(pdf), ...streams(pdf)]).toString("latin1");
    return [...new Set(all.match(/\/Lang \([^)]*\)/g))].sort();
  };
  expect(languagesOf(reportOf(arabicArticle()))).toEqual(["/Lang (ar)", "/Lang (en)"]);
  const german = { ...english, article: { ...article, language: "de-AT" } };
  expect(languagesOf(german)).toEqual(["/Lang (de)", "/Lang (en)"]);
  const noLanguage = { ...english, article: { ...article, language: "?" } };
  expect(languagesOf(noLanguage)).toEqual(["/Lang (en)"]);
});

test("the attached record is the report, and verifies", () => {
  const attached = streams(bytes).find((stream) => stream.includes('"format":"stet-report"'));
  expect(attached?.equals(reportJson(english))).toBe(true);
  expect(verifyReport(attached ?? new Uint8Array())).toMatchObject({ ok: true });
});

test.each([
  ["English", englishArticle()],
  ["revised", revisedArticle()],
  ["Arabic", arabicArticle()],
  ["bare", bareArticle()],
  ["awkward", awkwardArticle()],
])("the %s article can be set for the archive and for screen readers", (_name, fixture) => {
  const report = reportOf(fixture);
  expect(renderPdf(report).length).toBeGreaterThan(10_000);
  expect(renderPdf(report, "ua-1").length).toBeGreaterThan(10_000);
});

test("the same report gives the same bytes, on another run and in another time zone", () => {
  expect(sha256Hex(renderPdf(english))).toBe(sha256Hex(bytes));
  const script = `
    import { englishArticle, reportOf } from "#lib/reports/fixtures.cases.ts";
    import { renderPdf } from "#lib/reports/formats/pdf.ts";
    import { sha256Hex } from "#lib/core/sha256.ts";
    console.log(sha256Hex(renderPdf(reportOf(englishArticle()))));`;
  const env = { ...process.env, TZ: "Pacific/Auckland", LANG: "de_DE.UTF-8" };
  const digest = execFileSync(process.execPath, ["--input-type=module", "-e", script], { env });
  expect(digest.toString().trim()).toBe(sha256Hex(bytes));
}, 30_000);

test("what people wrote is text, never markup: it makes no heading and runs nothing", () => {
  const headings = [bareArticle(), awkwardArticle()].map((fixture) => {
    const { compiler, main } = typesetting(reportOf(fixture));
    return JSON.stringify(compiler.query(main, { selector: "heading" })).split('"func":"heading"');
  });
  const [bare = [], awkward = []] = headings;
  expect(awkward).toHaveLength(bare.length + 2);
  expect(awkward.join("")).not.toContain("A heading");
});

test("a log too long for a table, and more claims than stand together, can be set for both", () => {
  const { text, steps } = bareArticle();
  const opened = Array.from({ length: 201 }, (_, index) =>
    openStep(text, index + 1, `Statement ${index + 1}.`, [text.slice(0, 8)]),
  );
  const waited = Array.from({ length: 900 }, (_, index) => sourceStep(index + 1, "The list"));
  const long = reportOf({ text, steps: [...steps.slice(0, 1), ...opened, ...waited] });
  expect(long.chain.events.length).toBeGreaterThan(1_000);
  for (const standard of ["a-3a", "ua-1"] as const) {
    expect(renderPdf(long, standard).length).toBeGreaterThan(100_000);
  }
}, 60_000);
