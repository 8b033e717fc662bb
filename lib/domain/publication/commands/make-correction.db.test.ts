import { expect, test } from "vitest";
import { signOffRevision } from "#lib/domain/revisions/commands/sign-off-revision.ts";
import { checkedArticle, publishedDesk, testCorrection } from "#lib/domain/test-checked.ts";
import { CONFLICT, FORBIDDEN, sqlOf } from "#lib/domain/test-four-eyes.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { sqlState } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { killArticle } from "./kill-article.ts";
import { makeCorrection } from "./make-correction.ts";
import { openCorrection } from "./open-correction.ts";
import { publishArticle } from "./publish-article.ts";
import { reopenArticle } from "./reopen-article.ts";

const url = "https://example.org/envoys";
const said = {
  ...{ rootCause: "The agenda was not looked at.", oldText: "two days", newText: "three days" },
  ...{ notice: "The talks lasted three days.", url },
};

/** What becomes of it when somebody makes the open correction past the command. */
async function madeBySql(actor: Actor, revisionId: string): Promise<string> {
  return sqlState(
    (await sqlOf(actor)).query(
      `UPDATE publication_correction SET corrected_in_id = $1, root_cause = 'C', missed_at = 'checking', old_text = '',
         new_text = '', notice = 'N', url = 'https://example.org', corrected_by_id = $2, corrected_at = now()`,
      [revisionId, actor.memberId],
    ),
  );
}

test("a correction is made by the text that was signed off for it, and told with its notice", async () => {
  const { reviewer, reporter, editor, stranger, article, input } = await publishedDesk();
  const { articleId } = input;
  const error = { error: "Three days.", foundHow: "By letter", foundBy: "A reader" };
  const { correctionId } = await openCorrection.run(editor, { ...input, ...error });
  const { revisionId } = await revisedArticle(reporter, article, ["two days", "three days"]);
  const made = { articleId, revisionId, ...said, missedAt: "checking", rule: "list-count" };
  await expectRefused("conflict", () => makeCorrection.run(editor, made));
  await checkedArticle(reviewer, { articleId, revisionId });
  await signOffRevision.run(editor, { articleId, revisionId });
  await expectRefused("conflict", () => publishArticle.run(editor, { articleId, revisionId, url }));
  await expectRefused("forbidden", () => makeCorrection.run(reviewer, made));
  await expectRefused("not_found", () => makeCorrection.run(stranger, made));
  for (const wrong of [{ notice: " " }, { rule: "no-such-check" }])
    await expectRefused("invalid_input", () => makeCorrection.run(editor, { ...made, ...wrong }));
  const { event } = await recording(() => makeCorrection.run(editor, made));
  const row = await inScope(editor, (db) =>
    db.publicationCorrection.findFirstOrThrow({ include: { article: true } }),
  );
  expect(row).toMatchObject({
    ...{
      id: correctionId,
      ...said,
      missedAt: "checking",
      rule: "list-count",
      correctedInId: revisionId,
    },
    ...{ correctedById: editor.memberId, article: { state: "corrected" } },
  });
  expect(event).toMatchObject({
    type: "correction.made",
    data: { correction: correctionId, missedAt: "checking", from: "approved", to: "corrected" },
    detail: said,
  });
  await expectRefused("conflict", () => makeCorrection.run(editor, made));
});

test("without an open correction nothing is corrected: it is published", async () => {
  const { reviewer, editor, input } = await publishedDesk();
  const { articleId } = input;
  await reopenArticle.run(editor, { articleId, reason: "A reader wrote in." });
  await checkedArticle(reviewer, input);
  await signOffRevision.run(editor, input);
  await expectRefused("conflict", () =>
    makeCorrection.run(editor, { ...input, ...said, missedAt: "editing" }),
  );
  await publishArticle.run(editor, { ...input, url });
});

test("what was killed stays so, and its readers are told", async () => {
  const { editor, input } = await publishedDesk();
  const { correctionId } = await testCorrection(editor, input);
  await killArticle.run(editor, { articleId: input.articleId, reason: "It is not so." });
  const { event } = await recording(() =>
    makeCorrection.run(editor, { ...input, ...said, missedAt: "reporting" }),
  );
  expect(event).toMatchObject({
    type: "correction.made",
    data: { correction: correctionId, from: "killed", to: "killed" },
  });
  const article = await inScope(editor, (db) => db.article.findFirstOrThrow());
  expect(article.state).toBe("killed");
});

test("an error that takes the article away is not made good by another text", async () => {
  const { reviewer, editor, input } = await publishedDesk();
  const error = { error: "None of it is so.", foundHow: "By letter", foundBy: "A reader" };
  await openCorrection.run(editor, { ...input, ...error, severity: "kill" });
  await checkedArticle(reviewer, input);
  await signOffRevision.run(editor, input);
  const made = { ...input, ...said, missedAt: "reporting" };
  await expectRefused("conflict", () => makeCorrection.run(editor, made));
  expect(await madeBySql(editor, input.revisionId)).toBe(CONFLICT);
  await killArticle.run(editor, { articleId: input.articleId, reason: "It is not so." });
  await makeCorrection.run(editor, made);
});

test("the database takes none that another text or nobody stands for, and none twice", async () => {
  const { reviewer, editor, input } = await publishedDesk();
  await testCorrection(editor, input);
  const make = (actor: Actor) => madeBySql(actor, input.revisionId);
  expect(await make(editor)).toBe(CONFLICT);
  await checkedArticle(reviewer, input);
  await signOffRevision.run(editor, input);
  expect(await make(reviewer)).toBe(FORBIDDEN);
  await makeCorrection.run(editor, { ...input, ...said, missedAt: "checking" });
  expect(await make(editor)).toBe(CONFLICT);
});
