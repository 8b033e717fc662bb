import { expect, test } from "vitest";
import { addAnnotation } from "#lib/domain/annotations/commands/add-annotation.ts";
import { approvedClaim, rangeOf, testAnnotation, testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import { ownerConnection, setSessionScope } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { listUnapplied } from "../queries.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { restoreRevision } from "./restore-revision.ts";

test("an earlier text is put back as a new revision, by somebody who becomes no author", async () => {
  const { room, reporter, article } = await testDesk();
  await revisedArticle(reporter, article, ["two days", "three days"]);
  const other = await room.join("editor");
  const input = { articleId: article.articleId, number: 1, replaces: 2 };
  const { result, event } = await recording(() => restoreRevision.run(other, input));
  expect(result.number).toBe(3);
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "article.revised",
    actor: { member: other.memberId },
    data: { number: 3, origin: "restored", restores: 1 },
    detail: { note: "Puts revision 1 back.", authors: [] },
  });
  const rows = await inScope(other, async (db) => ({
    revisions: await db.revision.findMany({ orderBy: { number: "asc" } }),
    authors: await db.articleAuthor.findMany(),
    run: await db.checkRun.findFirst({ where: { revisionId: result.revisionId } }),
  }));
  const [first, , third] = rows.revisions;
  expect(third).toMatchObject({ text: first?.text, document: first?.document });
  expect(third).toMatchObject({ origin: "restored", madeById: other.memberId });
  expect(rows.authors.map(({ memberId }) => memberId)).not.toContain(other.memberId);
  expect(rows.run).toMatchObject({ state: "queued" });
});

test("what was lost has its words where it had them; an approval does not come back", async () => {
  const { reporter, reviewer, editor, article } = await testDesk();
  const { claimId } = await approvedClaim(reviewer, editor, article);
  const { annotationId } = await testAnnotation(reviewer, article);
  const gone = article.text.split("\n").map((line): [string, string] => [line, "Nothing is left."]);
  await revisedArticle(reporter, article, ...gone);
  const input = { articleId: article.articleId, number: 1, replaces: 2 };
  const { result, event } = await recording(() => restoreRevision.run(reporter, input));
  expect(event).toMatchObject({
    data: {
      claims: [{ claim: claimId, outcome: "edited", sameClaim: false }],
      annotations: [{ annotation: annotationId, outcome: "edited" }],
    },
    detail: {
      claims: [{ was: [], spans: [rangeOf(article, "three countries")] }],
      annotations: [{ spans: [rangeOf(article, "two days")] }],
    },
  });
  const claim = await inScope(editor, (db) =>
    db.claim.findFirstOrThrow({
      include: { spans: { where: { revisionId: result.revisionId } } },
    }),
  );
  expect(claim).toMatchObject({ state: "stale", spans: [rangeOf(article, "three countries")] });
});

test("a correction that is taken back leaves its claim approved, and is to be made again", async () => {
  const { reporter, reviewer, editor, article } = await testDesk();
  const { claimId } = await approvedClaim(reviewer, editor, article);
  const { articleId, revisionId } = article;
  await applyCorrections.run(reporter, { articleId, revisionId, claimIds: [claimId] });
  const input = { articleId, number: 1, replaces: 2 };
  const { event } = await recording(() => restoreRevision.run(reporter, input));
  expect(event.data).toMatchObject({
    claims: [{ claim: claimId, applied: true, takenBack: true }],
  });
  const rows = await inScope(editor, async (db) => ({
    claim: await db.claim.findFirstOrThrow(),
    unapplied: await listUnapplied(db, articleId),
  }));
  expect(rows).toMatchObject({ claim: { state: "approved" }, unapplied: [1] });
});

test("a suggestion that was taken over is open again, at its words, and can be taken over anew", async () => {
  const { reporter, reviewer, article } = await testDesk();
  const { articleId, revisionId } = article;
  const words = [rangeOf(article, "two days")];
  const suggestion = { kind: "suggestion", body: "", replacement: "a fortnight", ranges: words };
  const { annotationId } = await addAnnotation.run(reviewer, {
    ...{ articleId, revisionId },
    ...suggestion,
  });
  await applyCorrections.run(reporter, { articleId, revisionId, annotationIds: [annotationId] });
  const { result, event } = await recording(() =>
    restoreRevision.run(reporter, { articleId, number: 1, replaces: 2, note: "Too early." }),
  );
  expect(event).toMatchObject({
    data: { annotations: [{ annotation: annotationId, accepted: false, reopened: true }] },
    detail: { note: "Too early.", annotations: [{ spans: words }] },
  });
  const row = await inScope(reporter, (db) => db.annotation.findFirstOrThrow());
  expect(row).toMatchObject({ acceptedInId: null, resolvedAt: null, resolvedById: null });
  await recording(() =>
    applyCorrections.run(reporter, {
      ...{ articleId, revisionId: result.revisionId },
      annotationIds: [annotationId],
    }),
  );
});

test("not over a text that nobody looked at, not the one that stands, not by everybody", async () => {
  const { room, reporter, reviewer, stranger, article } = await testDesk();
  const { articleId } = article;
  await testClaim(reviewer, article);
  const second = await revisedArticle(reporter, article, ["two days", "three days"]);
  await revisedArticle(reporter, second, ["three days", "four days"]);
  const run =
    (input: object, actor = reporter) =>
    () =>
      restoreRevision.run(actor, { articleId, number: 1, replaces: 3, ...input });
  await expectRefused("conflict", run({ replaces: 2 }));
  await expectRefused("conflict", run({ number: 3 }));
  await expectRefused("not_found", run({ number: 9 }));
  await expectRefused("invalid_input", run({ number: 0 }));
  await expectRefused("forbidden", run({}, reviewer));
  await expectRefused("forbidden", run({}, await room.join("auditor")));
  await expectRefused("not_found", run({}, stranger));
  await recording(run({}));
});

test("the database takes nothing for put back but what stood", async () => {
  const { reporter, article } = await testDesk();
  const sql = await ownerConnection();
  await setSessionScope(sql, reporter);
  const put = (text: string, document: string) =>
    sql.query(
      `INSERT INTO revision (newsroom_id, id, article_id, number, document, text, sha256, note, origin, made_by_id, created_at)
       SELECT newsroom_id, gen_random_uuid(), article_id, 2, ${document}, ${text},
         encode(sha256(convert_to(${text}, 'UTF8')), 'hex'), '', 'restored', $2, now() FROM revision WHERE id = $1`,
      [article.revisionId, reporter.memberId],
    );
  await expect(put("text || '.'", "document")).rejects.toThrow(/to the letter/);
  await expect(put("text", "'{}'")).rejects.toThrow(/to the letter/);
  await expect(put("text", "document")).resolves.toMatchObject({ rowCount: 1 });
});
