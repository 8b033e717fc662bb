import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { recordExport } from "./record-export.ts";

const report = {
  ...{ atSeq: 1, format: "pdf", mediaType: "application/pdf" },
  ...{ sha256: "ab".repeat(32), size: 9_000 },
};

test("an export is an event of the newsroom's chain, not of the article's", async () => {
  const { editor, article } = await testDesk();
  const { articleId } = article;
  const { event } = await recording(() => recordExport.run(editor, { articleId, ...report }));
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "report.exported",
    actor: { member: editor.memberId },
    data: { article: articleId, atSeq: 1, format: "pdf", edition: "internal" },
    detail: {
      ...{ title: "Envoys meet", sha256: report.sha256, size: 9_000 },
      mediaType: "application/pdf",
    },
  });
  expect(event.data).not.toHaveProperty("order");
});

test("it says which edition it was, and whether that names members", async () => {
  const { editor, article } = await testDesk();
  const { articleId } = article;
  const input = { articleId, ...report, edition: "public", hidesNames: true };
  const { event } = await recording(() => recordExport.run(editor, input));
  expect(event.data).toMatchObject({ edition: "public", hidesNames: true });
  const other = { ...input, edition: "secret" };
  await expectRefused("invalid_input", () => recordExport.run(editor, other));
});

test("it says which claims a table was of, and that it was without its mark", async () => {
  const { editor, reviewer, article } = await testDesk();
  const { articleId } = article;
  const claim = await testClaim(reviewer, article);
  const input = { articleId, ...report, claimIds: [claim.claimId], byteOrderMark: false };
  const of = async (format: string, other = {}) => {
    const run = () => recordExport.run(editor, { ...input, format, ...other });
    return (await recording(run)).event.data;
  };
  const { claimIds, byteOrderMark } = input;
  expect(await of("csv")).toMatchObject({ claimIds, byteOrderMark });
  // No other table is of some claims, and no page begins with a mark.
  for (const format of ["csv-events", "pdf"]) {
    await expectRefused("invalid_input", () => recordExport.run(editor, { ...input, format }));
  }
  expect(await of("csv-events", { claimIds: undefined })).toMatchObject({ byteOrderMark });
  expect(await of("pdf", { claimIds: undefined })).not.toHaveProperty("byteOrderMark");
  const all = await of("csv", { claimIds: undefined, byteOrderMark: true });
  expect(Object.keys(all).sort()).toEqual(["article", "atSeq", "edition", "format"]);
  const nowhere = { ...input, format: "csv", claimIds: [...claimIds, newId()] };
  await expectRefused("not_found", () => recordExport.run(editor, nowhere));
});

test("an auditor may export; a reporter, a reviewer, an admin, a stranger may not", async () => {
  const { room, reporter, reviewer, stranger, article } = await testDesk();
  const input = { articleId: article.articleId, ...report };
  const auditor = await room.join("auditor");
  await recording(() => recordExport.run(auditor, input));
  for (const actor of [reporter, reviewer, room.admin]) {
    await expectRefused("forbidden", () => recordExport.run(actor, input));
  }
  await expectRefused("not_found", () => recordExport.run(stranger, input));
  await expectRefused("invalid_input", () =>
    recordExport.run(auditor, { ...input, format: "odt" }),
  );
});
