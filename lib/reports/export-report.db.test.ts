import { expect, test } from "vitest";
import { sha256Hex } from "#lib/core/sha256.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { exportReport } from "./export-report.ts";
import { verifyReport } from "./verify.ts";

test("the export is recorded with the bytes that are given out", async () => {
  const { editor, article } = await testDesk();
  const { articleId } = article;
  const { result, event } = await recording(() =>
    exportReport(editor, { articleId, format: "json" }),
  );
  expect(result).toMatchObject({
    fileName: "stet-envoys-meet-event-1.json",
    mediaType: "application/json",
    atSeq: 1,
  });
  expect(verifyReport(result.bytes)).toMatchObject({ ok: true });
  expect(event).toMatchObject({
    type: "report.exported",
    chainOf: "newsroom",
    data: { article: articleId, atSeq: 1, format: "json" },
    detail: { sha256: sha256Hex(result.bytes) },
  });
});

test("a PDF is the same bytes each time", async () => {
  const { editor, article } = await testDesk();
  const wanted = { articleId: article.articleId, format: "pdf" as const, atSeq: 1 };
  const [first, second] = [await exportReport(editor, wanted), await exportReport(editor, wanted)];
  expect(sha256Hex(first.bytes)).toBe(sha256Hex(second.bytes));
  expect(first.fileName).toBe("stet-envoys-meet-event-1.pdf");
});

test("who may not export gets nothing, and leaves nothing", async () => {
  const { reporter, reviewer, stranger, article } = await testDesk();
  const wanted = { articleId: article.articleId, format: "json" as const };
  await expectRefused("forbidden", () => exportReport(reporter, wanted));
  await expectRefused("forbidden", () => exportReport(reviewer, wanted));
  await expectRefused("not_found", () => exportReport(stranger, wanted));
});
