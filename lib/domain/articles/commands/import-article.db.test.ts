import { expect, test } from "vitest";
import { sha256Hex } from "#lib/core/sha256.ts";
import { importInput, testArticle } from "#lib/domain/test-article.ts";
import { removeMember, testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import {
  deleted,
  docxFile,
  inserted,
  paragraph,
  run,
} from "#lib/engines/ingest/docx/docx-file.cases.ts";
import { pdfFile } from "#lib/engines/ingest/pdf/pdf-file.cases.ts";
import { zipBomb } from "#lib/engines/ingest/zip-bomb.cases.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { currentRevision } from "../queries.ts";
import { importArticle } from "./import-article.ts";

test("a draft becomes an article with its first revision, and its importer counts as author", async () => {
  const reporter = await (await testNewsroom()).join("reporter");
  const { result, event } = await recording(() => importArticle.run(reporter, importInput));
  const { articleId, revisionId } = result;
  const article = await inScope(reporter, (db) =>
    db.article.findFirstOrThrow({
      where: { id: articleId },
      include: { revisions: true, authors: true },
    }),
  );
  const text = importInput.content;
  expect(article).toMatchObject({
    title: "Envoys meet",
    state: "draft",
    publishedOn: "2024-05-17",
    publishedTime: "03:15",
    timeZone: "Asia/Riyadh",
    importedById: reporter.memberId,
    createdAt: new Date(event.at),
    revisions: [{ id: revisionId, number: 1, text, sha256: sha256Hex(text) }],
    authors: [{ memberId: reporter.memberId, because: "importer" }],
  });
  expect(event).toMatchObject({
    chainOf: { articleId },
    seq: 1,
    type: "article.imported",
    actor: { member: reporter.memberId, name: reporter.name, roles: ["reporter"] },
    data: { article: articleId, revision: revisionId, number: 1, state: "draft" },
    detail: {
      newsroom: { name: reporter.newsroomName, slug: reporter.newsroomSlug },
      title: "Envoys meet",
      byline: { text: "", members: [] },
      authors: [{ member: reporter.memberId, name: reporter.name, because: "importer" }],
      language: "en",
      direction: "ltr",
      dateline: { publishedOn: "2024-05-17", publishedTime: "03:15", timeZone: "Asia/Riyadh" },
      sha256: sha256Hex(text),
      length: text.length,
      notes: [],
    },
  });
});

test("the members of the byline count as authors, and then the importer does not", async () => {
  const room = await testNewsroom();
  const [editor, reporter] = [await room.join("editor"), await room.join("reporter")];
  const bylineMembers = [reporter.memberId, reporter.memberId];
  const { articleId } = await testArticle(editor, { bylineMembers });
  const authors = await inScope(editor, (db) =>
    db.articleAuthor.findMany({ where: { articleId }, select: { memberId: true, because: true } }),
  );
  expect(authors).toEqual([{ memberId: reporter.memberId, because: "byline" }]);
});

test("somebody who may not import leaves nothing", async () => {
  const room = await testNewsroom();
  const auditor = await room.join("auditor");
  await expectRefused("forbidden", () => importArticle.run(auditor, importInput));
  await expectRefused("forbidden", () => importArticle.run(room.admin, importInput));
});

test("a removed member leaves nothing, whatever they were when their request began", async () => {
  const reporter = await (await testNewsroom()).join("reporter");
  await removeMember(reporter, new Date());
  await expectRefused("forbidden", () => importArticle.run(reporter, importInput));
});

test("what cannot be read leaves nothing", async () => {
  const reporter = await (await testNewsroom()).join("reporter");
  const wrong = (input: object) =>
    expectRefused("invalid_input", () => importArticle.run(reporter, { ...importInput, ...input }));
  await wrong({ title: " " });
  await wrong({ content: "" });
  await wrong({ publishedOn: "2024-02-30" });
  await wrong({ publishedTime: "25:00" });
  await wrong({ timeZone: "Mecca" });
});

test("a Word document is imported from its bytes; a broken one leaves nothing", async () => {
  const reporter = await (await testNewsroom()).join("reporter");
  const bytes = docxFile({ body: paragraph(run("Two ") + deleted("envoys") + inserted("guests")) });
  const { content: _, ...about } = importInput;
  const file = { ...about, format: "docx" };
  const { articleId } = await importArticle.run(reporter, { ...file, bytes });
  const { text } = await inScope(reporter, (db) => currentRevision(db, articleId));
  expect(text).toBe("Two envoys");
  const broken = bytes.slice(0, bytes.length >> 1);
  await expectRefused("invalid_input", () =>
    importArticle.run(reporter, { ...file, bytes: broken }),
  );
  await expectRefused("invalid_input", () => importArticle.run(reporter, file));
});

const entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>';
const pages = pdfFile([[{ text: "Two envoys.", base: 700 }]]);

test.each([
  ["a zip bomb", "docx", zipBomb()],
  [
    "a document with an external entity",
    "docx",
    docxFile({ body: "", entries: { "word/document.xml": entity } }),
  ],
  ["a text that is called a document", "docx", Buffer.from("Two envoys.")],
  ["a PDF that was cut off", "pdf", pages.slice(0, pages.length - 40)],
  ["a document that is called a PDF", "pdf", docxFile({ body: paragraph(run("Two envoys.")) })],
])("%s leaves nothing", async (_name, format, bytes) => {
  const reporter = await (await testNewsroom()).join("reporter");
  const { content: _, ...about } = importInput;
  await expectRefused("invalid_input", () =>
    importArticle.run(reporter, { ...about, format, bytes }),
  );
});

test.each([
  [
    "scripts, drawings and links that run",
    "<script>x</script><svg>y</svg><a href='javascript:z'>Two</a> envoys.",
  ],
  ["tags nested without end", `${"<div>".repeat(100_000)}Two envoys.`],
])("a page with %s gives its text alone", async (_name, content) => {
  const reporter = await (await testNewsroom()).join("reporter");
  const page = { ...importInput, format: "html", content };
  const { articleId } = await importArticle.run(reporter, page);
  const { text, document } = await inScope(reporter, (db) => currentRevision(db, articleId));
  expect(text).toBe("Two envoys.");
  expect(document).not.toMatch(/script|svg/);
});

test("lone surrogates and NUL become characters that one sees", async () => {
  const reporter = await (await testNewsroom()).join("reporter");
  const content = "Two \uD83D envoys\0.";
  const { articleId } = await importArticle.run(reporter, { ...importInput, content });
  const { text } = await inScope(reporter, (db) => currentRevision(db, articleId));
  expect(text).toBe("Two \uFFFD envoys\uFFFD.");
});

test("a byline that names somebody of another newsroom leaves nothing", async () => {
  const reporter = await (await testNewsroom()).join("reporter");
  const stranger = await (await testNewsroom()).join("reporter");
  await expectRefused("invalid_input", () =>
    importArticle.run(reporter, { ...importInput, bylineMembers: [stranger.memberId] }),
  );
});
