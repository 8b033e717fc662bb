import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { docxFile, paragraph, run } from "#lib/engines/ingest/docx/docx-file.cases.ts";
import { pdfFile } from "#lib/engines/ingest/pdf/pdf-file.cases.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";

const folder = mkdtempSync(join(tmpdir(), "stet-import-"));
afterAll(() => rmSync(folder, { recursive: true }));

function stet(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["lib/cli/stet.ts", ...args], {
    cwd: join(import.meta.dirname, "../../.."),
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function emailOf(actor: Actor): Promise<string> {
  const owner = await ownerConnection();
  onTestFinished(() => owner.end());
  const { rows } = await owner.query("SELECT email FROM person WHERE id = $1", [actor.personId]);
  return rows[0].email;
}

async function desk() {
  const room = await testNewsroom();
  const reporter = await room.join("reporter");
  const who = ["--newsroom", reporter.newsroomSlug, "--as", await emailOf(reporter)];
  const imported = (stdout: string) => {
    const articleId = /as article ([0-9a-f-]{36}): \/n\/\S+\/articles\/\1\n/.exec(stdout)?.[1];
    return inScope(reporter, (db) =>
      db.article.findFirstOrThrow({
        where: { id: articleId },
        include: { revisions: true, annotations: true },
      }),
    );
  };
  return { room, reporter, who, imported };
}

const words = "The ferry carried 112 people on Monday.";

test.each([
  ["txt", words],
  ["md", `# Ferries\n\n${words}`],
  ["html", `<h1>Ferries</h1><p>${words}</p>`],
  ["docx", docxFile({ body: paragraph(run(words)) })],
  ["pdf", pdfFile([[{ base: 700, text: words }]])],
])("a .%s file becomes an article", async (ending, content) => {
  const { reporter, who, imported } = await desk();
  const said = ["--published", "2025-03-04", "--time-zone", "Europe/Oslo", "--language", "en"];
  const path = file(`ferries.${ending}`, content);
  const told = stet("import", path, ...who, ...said, "--title", "Ferries", "--byline", "A friend");
  expect(told).toMatchObject({ status: 0, stderr: "" });
  expect(told.stdout).toContain("The checks are asked for.\n");
  expect(told.stdout).not.toContain("Not said by the text");
  const article = await imported(told.stdout);
  expect(article).toMatchObject({
    ...{
      title: "Ferries",
      bylineText: "A friend",
      language: "en",
      importedById: reporter.memberId,
    },
    ...{ publishedOn: "2025-03-04", timeZone: "Europe/Oslo", state: "draft" },
  });
  expect(article.revisions[0]?.text).toContain(words);
});

test("what neither options nor text say is taken as it is, and said", async () => {
  const { who, imported } = await desk();
  const told = stet("import", file("a note.txt", "all is well"), ...who);
  expect(told).toMatchObject({ status: 0, stderr: "" });
  expect(told.stdout).toMatch(
    /taken as it is: day of publication: \d{4}-\d\d-\d\d, today\.\n.*taken as it is: time zone: UTC\.\n/,
  );
  expect(await imported(told.stdout)).toMatchObject({ timeZone: "UTC" });
});

test("who may not import is refused; what cannot be taken is said in a line", async () => {
  const { room, who } = await desk();
  const path = file("ferries.txt", words);
  const auditor = await room.join("auditor");
  const asAuditor = [...who.slice(0, 3), await emailOf(auditor)];
  const refused = stet("import", path, ...asAuditor);
  expect(refused).toMatchObject({ status: 1, stdout: "" });
  expect(refused.stderr).toMatch(/^stet import: [^\n]+\n$/);

  const large = file("large.txt", "");
  truncateSync(large, 20_000_001);
  const record = file("large.json", "");
  truncateSync(record, 40_000_001);
  for (const [args, why] of [
    [[large], "This file has 20.1 MB; at most 20 MB can be imported."],
    [[record], "This file has 40.1 MB; at most 40 MB can be imported."],
    [[file("notes.odt", "x")], "“notes.odt” cannot be imported. Please save it in your word"],
    [[join(folder, "none.txt")], "cannot read"],
    [[folder], "it is a folder."],
    [[file("empty.txt", " ")], "This draft has no text in it."],
    [[file("broken.docx", "x")], ""],
    [[path, "--published", "2025-02-30"], "--published takes a date that exists"],
    [[path, "--time-zone", "Mars"], "--time-zone takes an IANA time zone"],
    [[path, "--time", "25:00"], "Please give the time as HH:MM"],
    [[path, "--title", " "], "Please give the article a title."],
  ] as const) {
    const { status, stdout, stderr } = stet("import", ...args, ...who);
    expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: "" });
    expect(stderr).toMatch(/^stet import: [^\n]+\n$/);
    expect(stderr).toContain(why);
  }
  expect(stet("import", path, "--newsroom", "none", "--as", "x@y.example")).toMatchObject({
    status: 1,
    stderr: "stet import: There is no newsroom “none”.\n",
  });
});

const golden = () =>
  readFileSync(join(import.meta.dirname, "../../reports/formats/golden/report.json"));

test("our own JSON comes back as an article, and goes out as the same bytes", async () => {
  const { room, who } = await desk();
  const path = file("record.json", golden());
  const told = stet("import", path, ...who);
  expect(told).toMatchObject({ status: 0, stderr: "" });
  const id = /as article ([0-9a-f-]{36}): \/n\/\S+\/articles\/\1\n/.exec(told.stdout)?.[1] ?? "";
  const editor = await emailOf(await room.join("editor"));
  const out = join(folder, "again.json");
  const as = [...who.slice(0, 2), "--as", editor];
  expect(stet("report", id, ...as, "--format", "json", "--out", out)).toMatchObject({ status: 0 });
  expect(Buffer.compare(readFileSync(out), golden())).toBe(0);
  expect(stet("verify", out)).toMatchObject({ status: 0 });
  expect(stet("doctor").stdout).not.toContain(who[1]);

  expect(stet("import", path, ...who)).toEqual({
    status: 1,
    stdout: "",
    stderr: "stet import: This record was imported already.\n",
  });
  expect(stet("import", path, ...who, "--title", "Another")).toMatchObject({ status: 2 });
  const text = golden().toString();
  const head = JSON.parse(text).chain.head.hash;
  const forged = stet("import", file("forged.json", text.replaceAll(head, "0".repeat(64))), ...who);
  expect(forged).toMatchObject({ status: 1, stdout: "" });
  expect(forged.stderr).toMatch(/^stet import: This record does not hold: [^\n]+\n$/);
  expect(stet("import", file("other.json", "{}"), ...who)).toMatchObject({
    status: 2,
    stderr: "stet import: This is not a Stet report.\n",
  });
}, 60_000);
