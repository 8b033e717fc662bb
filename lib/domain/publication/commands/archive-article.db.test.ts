import { expect, test } from "vitest";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { archiveArticle } from "./archive-article.ts";
import { killArticle } from "./kill-article.ts";

test("an editor or an admin archives what is done with, and nothing else", async () => {
  const { room, editor, reviewer, stranger, article } = await testDesk();
  const { articleId } = article;
  await expectRefused("conflict", () => archiveArticle.run(editor, { articleId }));
  await killArticle.run(editor, { articleId, reason: "The source withdrew." });
  await expectRefused("forbidden", () => archiveArticle.run(reviewer, { articleId }));
  await expectRefused("not_found", () => archiveArticle.run(stranger, { articleId }));
  const { event } = await recording(() => archiveArticle.run(room.admin, { articleId }));
  expect(event).toMatchObject({
    type: "article.archived",
    data: { from: "killed", to: "archived" },
  });
  expect(await inScope(editor, (db) => db.article.findFirstOrThrow())).toMatchObject({
    state: "archived",
  });
});
