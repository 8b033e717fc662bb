import { expect, test } from "vitest";
import { reopenClaim } from "#lib/domain/claims/commands/reopen-claim.ts";
import { readClearance } from "#lib/domain/clearance/queries.ts";
import { markUnanswered } from "#lib/domain/contacts/commands/mark-unanswered.ts";
import { signOffRevision } from "#lib/domain/revisions/commands/sign-off-revision.ts";
import { checkedArticle, settledDesk } from "#lib/domain/test-checked.ts";
import { testContact } from "#lib/domain/test-contact.ts";
import { CONFLICT, sqlOf } from "#lib/domain/test-four-eyes.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import { sqlState } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { publishArticle } from "./publish-article.ts";

const url = "https://example.org/envoys";

async function signedDesk() {
  const desk = await settledDesk();
  await checkedArticle(desk.reviewer, desk.input);
  await signOffRevision.run(desk.editor, desk.input);
  return desk;
}

test("an editor says where and when the text that was signed off was published", async () => {
  const { editor, input } = await signedDesk();
  const publishedAt = "2024-05-17T09:00:00+03:00";
  const { event, result } = await recording(() =>
    publishArticle.run(editor, { ...input, url, publishedAt }),
  );
  const row = await inScope(editor, (db) =>
    db.publication.findFirstOrThrow({ include: { revision: true, article: true } }),
  );
  expect(row).toMatchObject({
    ...{ id: result.publicationId, url, publishedById: editor.memberId },
    article: { state: "published" },
  });
  expect(row.sha256).toBe(row.revision.sha256);
  expect(event).toMatchObject({
    type: "article.published",
    data: { publishedAt: "2024-05-17T06:00:00.000Z", from: "approved", to: "published" },
    detail: { url, sha256: row.sha256 },
  });
});

test("nobody else does, and nothing that was not signed off", async () => {
  const { reviewer, reporter, editor, stranger, input, article } = await signedDesk();
  for (const actor of [reviewer, reporter])
    await expectRefused("forbidden", () => publishArticle.run(actor, { ...input, url }));
  await expectRefused("not_found", () => publishArticle.run(stranger, { ...input, url }));
  await expectRefused("invalid_input", () =>
    publishArticle.run(editor, { ...input, url: "javascript:alert(1)" }),
  );
  const publishedAt = "2999-01-01T00:00:00Z";
  await expectRefused("invalid_input", () =>
    publishArticle.run(editor, { ...input, url, publishedAt }),
  );
  const { revisionId } = await revisedArticle(reporter, article, ["two days", "three days"]);
  await expectRefused("conflict", () => publishArticle.run(editor, { ...input, url }));
  await expectRefused("conflict", () => publishArticle.run(editor, { ...input, revisionId, url }));
});

test("a published text is not edited, and is open again as soon as a claim of it is", async () => {
  const { reporter, editor, input, article, claim } = await signedDesk();
  await publishArticle.run(editor, { ...input, url });
  await expectRefused("conflict", () =>
    revisedArticle(reporter, article, ["two days", "three days"]),
  );
  const { claimId } = claim;
  const { event } = await recording(() =>
    reopenClaim.run(editor, { claimId, reason: "A call came in." }),
  );
  expect(event.data).toMatchObject({ article: { from: "published", to: "reopened" } });
  await revisedArticle(reporter, article, ["two days", "three days"]);
});

test("nothing is published while somebody was asked for a reply: not by an editor, not by SQL", async () => {
  const { reporter, editor, input } = await signedDesk();
  const { articleId } = input;
  const hidden = await testContact(reporter, input, { hours: -1, terms: "off_record" });
  const source = await testContact(reporter, input, { hours: -1, purpose: "source" });
  const clearance = () => inScope(editor, (db) => readClearance(db, { articleId }));
  expect(await clearance()).toMatchObject({
    cleared: false,
    because: [{ code: "not_seen" }],
  });
  const open = await testContact(reporter, input);
  expect((await clearance()).because[0]).toEqual({
    code: "reply_awaited",
    sentence: "Contact 3 was asked for a reply and has time still.",
  });
  await expectRefused("conflict", () => publishArticle.run(editor, { ...input, url }));
  const row = (await sqlOf(editor)).query(
    `INSERT INTO publication (newsroom_id, id, article_id, revision_id, sha256, url, published_at, published_by_id, created_at)
     SELECT newsroom_id, gen_random_uuid(), article_id, id, sha256, $2, now(), $3, now() FROM revision WHERE id = $1`,
    [input.revisionId, url, editor.memberId],
  );
  expect(await sqlState(row)).toBe(CONFLICT);
  await markUnanswered.run(reporter, { contactId: hidden.contactId, outcome: "no_reply" });
  await markUnanswered.run(editor, { contactId: open.contactId, outcome: "declined" });
  expect((await clearance()).cleared).toBe(true);
  await publishArticle.run(editor, { ...input, url });
  await markUnanswered.run(reporter, { contactId: source.contactId, outcome: "no_reply" });
});
