import { expect, test } from "vitest";
import { arabicArticle, englishArticle, reportOf } from "./fixtures.cases.ts";
import { drawnOver } from "./forged-pdf.cases.ts";
import { renderPdf, typesetting } from "./formats/pdf.ts";
import { type View, viewReport } from "./formats/view/report-view.ts";
import { pdfDifference } from "./pdf-difference.ts";
import { verifyFile } from "./verify-file.ts";

const reports = { english: reportOf(englishArticle()), arabic: reportOf(arabicArticle()) };
const printed = { english: renderPdf(reports.english), arabic: renderPdf(reports.arabic) };

/** Pages that say something else, with the record that holds in them. */
function forged(which: keyof typeof reports, forge: (view: View) => unknown): Uint8Array {
  const view = structuredClone(viewReport(reports[which]));
  forge(view);
  const { compiler, main } = typesetting(reports[which], view);
  try {
    return new Uint8Array(compiler.pdf(main, { pdfStandard: "a-3a", creationTimestamp: 0 }));
  } finally {
    compiler.resetShadow();
  }
}
const told = async (which: keyof typeof reports, bytes: Uint8Array) =>
  (await pdfDifference(printed[which], bytes)).replaceAll(/[\u2068\u2069]/g, "");

test("a forged verdict is named with its page, what the record says and what the file says", async () => {
  const bytes = forged("english", ({ claims }) => {
    const [verdict] = claims[0]?.verdicts ?? [];
    if (verdict) verdict.label = "Verified";
  });
  const found = await verifyFile(bytes);
  expect(found).toMatchObject({ ok: false, kind: "does_not_hold" });
  expect(!found.ok && found.problem).toMatch(
    /^The record holds, but this file is not what that record gives\. It first differs on page \d+: where the record says “\u2068.*Partly right.*\u2069”, the file says “\u2068.*Verified.*\u2069”\.$/,
  );
});

test("words of an Arabic text are shown as they are", async () => {
  const bytes = forged("arabic", ({ claims }) => {
    if (claims[0]) claims[0].statement = "حضر سفراء 18 دولة.";
  });
  expect(await told("arabic", bytes)).toMatch(/on page \d+: .*17.*, the file says “.*18.*دولة/);
});

test("what is drawn over a page by an update behind the end is named with its page", async () => {
  const bytes = drawnOver(printed.english, 2, "1 1 1 rg 0 0 300 400 re f");
  expect(await told("english", bytes)).toBe(
    "It first differs on page 2: the words are the same, but they are drawn otherwise, or something is drawn over them.",
  );
});

test("a page more is told", async () => {
  const bytes = forged("english", ({ history }) => {
    history.push(...structuredClone(history), ...structuredClone(history));
  });
  expect(await told("english", bytes)).toMatch(/^It (first differs on page \d+|has \d+ pages)/);
});

test("a link that leads elsewhere is named with its page", async () => {
  const was = Buffer.from(printed.english).toString("latin1");
  const is = was.replaceAll("(https://example.org/statement", "(https://example.com/statement");
  expect(is).not.toBe(was);
  expect(await told("english", Buffer.from(is, "latin1"))).toMatch(
    /^It first differs on page \d+: its links and notes are others, where the record says “.*example\.org.*”, the file says “.*example\.com/,
  );
});

test("bytes behind the end, and those that are missing, lie outside what is shown", async () => {
  const more = Buffer.concat([printed.english, Buffer.from("% seven")]);
  const alike = "Its pages are read and drawn alike, but";
  expect(await told("english", more)).toBe(
    `${alike} behind its end there is more: 7 bytes that the record does not give.`,
  );
  expect(await told("english", printed.english.slice(0, -1))).toBe(
    `${alike} the end is missing: 1 byte.`,
  );
});

test("a byte that no reader shows is named with its object", async () => {
  const was = Buffer.from(printed.english).toString("latin1");
  const at = was.indexOf("/Producer") < 0 ? was.indexOf("/Creator") : was.indexOf("/Producer");
  expect(at).toBeGreaterThan(0);
  const bytes = printed.english.slice();
  bytes[at + 1] = "Q".charCodeAt(0);
  const number = [...was.slice(0, at).matchAll(/^(\d+) 0 obj$/gm)].at(-1)?.[1];
  expect(await told("english", bytes)).toBe(
    `Its pages are read and drawn alike, but it first differs at byte ${at + 2}, in its object ${number}.`,
  );
});
