import { expect, test } from "vitest";
import { reopenClaim } from "#lib/domain/claims/commands/reopen-claim.ts";
import { signOffRevision } from "#lib/domain/revisions/commands/sign-off-revision.ts";
import { checkedArticle, settledDesk } from "#lib/domain/test-checked.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
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
