import { expect, test } from "vitest";
import { checkedArticle, settledDesk } from "#lib/domain/test-checked.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { archiveArticle } from "./archive-article.ts";
import { killArticle } from "./kill-article.ts";
import { reopenArticle } from "./reopen-article.ts";

const reason = "A reader wrote in.";

test("an editor reopens what was checked, with a reason; work goes on and ends again", async () => {
  const { editor, reviewer, reporter, stranger, input } = await settledDesk();
  const { articleId } = input;
  await expectRefused("conflict", () => reopenArticle.run(editor, { articleId, reason }));
  await checkedArticle(reviewer, input);
  for (const actor of [reviewer, reporter])
    await expectRefused("forbidden", () => reopenArticle.run(actor, { articleId, reason }));
  await expectRefused("not_found", () => reopenArticle.run(stranger, { articleId, reason }));
  await expectRefused("invalid_input", () => reopenArticle.run(editor, { articleId, reason: " " }));
  const { event } = await recording(() => reopenArticle.run(editor, { articleId, reason }));
  expect(event).toMatchObject({
    type: "article.reopened",
    data: { from: "checked", to: "reopened" },
    detail: { reason },
  });
  expect(await inScope(editor, (db) => db.article.findFirstOrThrow())).toMatchObject({
    state: "reopened",
  });
  await checkedArticle(reviewer, input);
});

test("what was killed and archived is reopened, too", async () => {
  const { editor, input } = await settledDesk();
  const { articleId } = input;
  await killArticle.run(editor, { articleId, reason });
  await archiveArticle.run(editor, { articleId });
  const { event } = await recording(() => reopenArticle.run(editor, { articleId, reason }));
  expect(event.data).toMatchObject({ from: "archived", to: "reopened" });
});
