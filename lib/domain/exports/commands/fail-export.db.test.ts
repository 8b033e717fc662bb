import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { failExport } from "./fail-export.ts";

const report = { atSeq: 1, format: "pdf", reason: "It is too long." };

test("that a report came to nothing is an event of the newsroom's chain, of which they are told who asked", async () => {
  const { editor, article } = await testDesk();
  const { articleId } = article;
  const order = newId();
  const { event } = await recording(() => failExport.run(editor, { articleId, order, ...report }));
  expect(event).toMatchObject({
    ...{ chainOf: "newsroom", type: "report.failed", actor: { member: editor.memberId } },
    data: { order, article: articleId, atSeq: 1, format: "pdf", edition: "internal" },
    detail: { title: "Envoys meet", reason: report.reason },
  });
  const told = await inScope(editor, (db) => db.notification.findMany());
  expect(told.map(({ memberId, kind }) => [memberId, kind])).toEqual([
    [editor.memberId, "report_failed"],
  ]);
});

test("who may not export, or names what is not here, leaves nothing", async () => {
  const { editor, reporter, stranger, article } = await testDesk();
  const input = { articleId: article.articleId, order: newId(), ...report };
  await expectRefused("forbidden", () => failExport.run(reporter, input));
  await expectRefused("not_found", () => failExport.run(stranger, input));
  await expectRefused("invalid_input", () => failExport.run(editor, { ...input, reason: " " }));
});
