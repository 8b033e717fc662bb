import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ingestDraft } from "#lib/engines/ingest/ingest.ts";
import {
  arabicArticle,
  awkwardArticle,
  bareArticle,
  crowdedArticle,
  editor,
  englishArticle,
  type Fixture,
  fixtureId,
  reportOf,
  reviewer,
  spanAt,
} from "../fixtures.cases.ts";
import { type Report, reportSchema } from "../report.ts";
import { revisedArticle } from "../revised.cases.ts";
import { signedArticle } from "../signed.cases.ts";
import { all, expectWhole, filesOf, part, textOf } from "./docx/read-back.cases.ts";
import { docx } from "./docx.ts";

/** The English article with suggestions that are open: one over two lines, one that another bars. */
function suggestedArticle(): Fixture {
  const { text, steps } = englishArticle();
  const suggest = (n: number, words: string, replacement: string, body: string) =>
    steps.push({
      type: "annotation.added",
      by: n === 1 ? reviewer : editor,
      data: { annotation: fixtureId(13, 10 + n), kind: "suggestion", revision: fixtureId(4, 1) },
      detail: { body, spans: [spanAt(text, words)], replacement },
    });
  suggest(1, "months.\n“We want them home,”", "years. “We want them back,”", "One paragraph.");
  suggest(2, "of 17 countries", "from 17 states", "");
  suggest(3, " 😀", "", "");
  return { text, steps };
}

const reports = [
  ...[englishArticle(), arabicArticle(), bareArticle(), crowdedArticle(30)],
  ...[awkwardArticle(), revisedArticle(), signedArticle(), suggestedArticle()],
].map(reportOf);

test.each(reports)("it is a whole Word document: $article.title", async (report) => {
  const files = filesOf(await docx.render(report));
  expectWhole(files);
  expect(textOf(files)).toBe(report.revision.text.replaceAll("\u0007", "␇"));
});

test("changes are tracked: approved corrections and open suggestions, as far as no two meet", async () => {
  const report = reportOf(suggestedArticle());
  const files = filesOf(await docx.render(report));
  const body = part(files, "word/document.xml");
  const writers = [...all(body, "w:ins"), ...all(body, "w:del")].map(
    ({ attributes }) => attributes["w:author"],
  );
  expect(new Set(writers)).toEqual(new Set(["Jonas Weber", "Lena Brandt"]));
  expect(textOf(files, "after")).toBe(
    report.revision.text
      .replace("17 countries", "17 countries besides the United States")
      .replace(" 😀", "")
      .replace("months.\n“We want them home,”", "years. “We want them back,”"),
  );
  // What could not be marked is said by a comment.
  const comments = JSON.stringify(part(files, "word/comments.xml"));
  expect(comments).toContain("Old: “of 17 countries”. New: “from 17 states”");
});

test("lines from right to left are set so, and words of the other direction among them", async () => {
  const files = filesOf(await docx.render(reportOf(arabicArticle())));
  const body = part(files, "word/document.xml");
  const paragraphs = all(body, "w:p");
  expect(paragraphs.every((one) => all(one, "w:bidi").length === 1)).toBe(true);
  const latin = all(body, "w:r").filter((one) => JSON.stringify(one).includes("Doha"));
  expect(latin.map((one) => all(one, "w:rtl").length)).toEqual([0]);
  const arabic = all(body, "w:r").filter((one) => JSON.stringify(one).includes("سفراء"));
  expect(arabic.map((one) => all(one, "w:rtl").length)).toEqual([1]);
  const notes = JSON.stringify(part(files, "word/footnotes.xml"));
  expect(notes).toContain("w:rtl");
});

test("its foot names the article, the event and the head of its log", async () => {
  const report = reportOf(englishArticle());
  const files = filesOf(await docx.render(report));
  const footer = JSON.stringify(part(files, "word/footer.xml"));
  for (const said of [report.article.title, "event 26", report.chain.head.hash]) {
    expect(footer).toContain(said);
  }
});

test("read as a draft, its text, threads and changes come back", async () => {
  const report = reportOf(suggestedArticle());
  const draft = await ingestDraft({ format: "docx", bytes: await docx.render(report) });
  const [text = ""] = draft.text.split("\n[1] ");
  expect(text.replaceAll(/\[\d\]/g, "")).toBe(report.revision.text);
  const at = ({ start, end }: { start: number; end: number }) =>
    draft.text.slice(start, end).replaceAll(/\[\d\]/g, "");
  const first = draft.comments.find(({ body }) => body.startsWith("Claim 1,"));
  expect(first).toMatchObject({ author: "Jonas Weber", at: "2024-05-17T00:50:00.000Z" });
  expect(first?.body).toContain("Envoys of 17 countries attended.");
  expect(first?.replies.map(({ author, body }) => [author, body.split("\n")[0]])).toEqual([
    ["Jonas Weber", "Verdict: Partly right. The text: corrected."],
    ["Lena Brandt", "Approved."],
  ]);
  const ofClaims = draft.comments.filter(({ body }) => body.startsWith("Claim "));
  expect(ofClaims).toHaveLength(report.claims.length);
  for (const { body, range } of ofClaims) {
    const number = Number(/^Claim (\d+)/.exec(body)?.[1]);
    const [span] = report.claims.find((claim) => claim.number === number)?.spans ?? [];
    if (span) expect(at(range)).toBe(span.exact);
  }
  const question = draft.comments.find(({ body }) => body.includes("Which diplomat?"));
  expect(question).toMatchObject({ author: "Lena Brandt", isResolved: true });
  expect(draft.suggestions.map(({ range, replacement }) => [at(range), replacement])).toEqual([
    ["17 countries", "17 countries besides the United States"],
    [" 😀", ""],
    ["months.\n“We want them home,”", "years. “We want them back,”"],
  ]);
});

/** The article with other words wherever people wrote some. */
function saying(report: Report, words: () => string): Report {
  const claims = report.claims.map((claim) => ({
    ...claim,
    statement: words(),
    evidence: claim.evidence.map((one) => ({ ...one, quote: words(), locator: words() })),
    verdicts: claim.verdicts.map((one) => ({ ...one, label: words(), rationale: words() })),
  }));
  const annotations = report.annotations.map((one) => ({ ...one, body: words() }));
  const sources = report.sources.map((one) => ({
    ...one,
    title: words(),
    url: `https://example.org/${words()}`,
  }));
  const people = report.people.map((one) => ({ ...one, name: words() }));
  const article = { ...report.article, title: words() };
  const revision = { ...report.revision, text: report.revision.text + words() };
  return { ...report, claims, annotations, sources, people, article, revision };
}

/** The text with what XML has no way to write as U+FFFD, whatever stands for it. */
const comparable = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/[\u2400-\u241F]|[^\t\n\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");

test("any words in any place leave it whole, and none is lost", async () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
  const words = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    units.map((list) => String.fromCharCode(...list)),
    fc.constantFrom(
      "]]></w:t><w:p/>&amp;",
      "\u0000\u0007\r\n\t\u2028",
      "\u202E\u2066\u200F\uFEFF\uFFFE",
      "\uD83D",
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 9 }), async (list) => {
      let next = 0;
      const report = saying(reportOf(suggestedArticle()), () => list[next++ % list.length] ?? "");
      const files = filesOf(await docx.render(report));
      expectWhole(files);
      expect(comparable(textOf(files))).toBe(comparable(report.revision.text));
    }),
    { numRuns: 30 },
  );
}, 60_000);

const office = spawnSync("soffice", ["--version"]).status === 0;

/** What LibreOffice reads of it, as flat OpenDocument text. */
function inOffice(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "stet-docx-"));
  try {
    const file = join(folder, "report.docx");
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const to = ["--headless", "--convert-to", "fodt", "--outdir", folder, file];
    spawnSync("soffice", [profile, ...to], { timeout: 120_000 });
    return readFileSync(join(folder, "report.fodt"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.runIf(office)(
  "LibreOffice reads each note where it belongs, whatever comments stand between",
  async () => {
    const known = JSON.parse(readFileSync("lib/reports/formats/golden/report.json", "utf8"));
    const bytes = await docx.render(reportSchema.parse(known));
    const wordsOf = (markup: string) => markup.replaceAll(/<[^>]*>|\s/g, "");
    const notes = inOffice(bytes).matchAll(/<text:note-body>(.*?)<\/text:note-body>/gs);
    const read = [...notes].map(([, body = ""]) => wordsOf(body).slice(0, 15));
    expect(read).toEqual(["Claim1.Supports", "Claim5.Supports", "Thetextasawhole"]);
  },
  180_000,
);

test.runIf(office)(
  "LibreOffice reads its comments, answers, changes and notes",
  async () => {
    const bytes = await docx.render(reportOf(suggestedArticle()));
    const read = inOffice(bytes);
    const count = (pattern: RegExp) => read.match(pattern)?.length ?? 0;
    const files = filesOf(bytes);
    const comments = all(part(files, "word/comments.xml"), "w:comment").length;
    expect(count(/<office:annotation /g)).toBe(comments);
    expect(count(/<text:note /g)).toBe(2);
    expect(count(/<text:insertion>/g)).toBe(2);
    expect(count(/<text:deletion>/g)).toBeGreaterThanOrEqual(3);
    expect(read).toContain("Verdict: Partly right. The text: corrected.");
    expect(read).toContain("seventeen nations");
  },
  180_000,
);
