import { expect, test } from "vitest";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { killArticle } from "./kill-article.ts";

const reason = "The source withdrew.";

test("an editor kills an article with a reason, and its text is closed", async () => {
  const { editor, reviewer, reporter, stranger, article } = await testDesk();
  const { articleId } = article;
  for (const actor of [reviewer, reporter])
    await expectRefused("forbidden", () => killArticle.run(actor, { articleId, reason }));
  await expectRefused("not_found", () => killArticle.run(stranger, { articleId, reason }));
  await expectRefused("invalid_input", () => killArticle.run(editor, { articleId, reason: "" }));
  const { event } = await recording(() => killArticle.run(editor, { articleId, reason }));
  expect(event).toMatchObject({
    type: "article.killed",
    data: { from: "draft", to: "killed" },
    detail: { reason },
  });
  expect(await inScope(editor, (db) => db.article.findFirstOrThrow())).toMatchObject({
    state: "killed",
  });
  await expectRefused("conflict", () => killArticle.run(editor, { articleId, reason }));
  await expectRefused("conflict", () =>
    revisedArticle(reporter, article, ["two days", "three days"]),
  );
});
