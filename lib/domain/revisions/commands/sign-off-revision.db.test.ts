import { expect, test } from "vitest";
import { reopenClaim } from "#lib/domain/claims/commands/reopen-claim.ts";
import { dismissFindings } from "#lib/domain/findings/commands/dismiss-findings.ts";
import { approvedClaim, testClaim, testEvidence } from "#lib/domain/test-article.ts";
import { testChecks } from "#lib/domain/test-checks.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording, refusal } from "#lib/domain/test-record.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { confirmContext } from "./confirm-context.ts";
import { signOffRevision } from "./sign-off-revision.ts";

/** A desk whose only claim is approved and whose correction is made; nothing stands in the way. */
async function settledDesk() {
  const desk = await testDesk();
  const { articleId, revisionId } = desk.article;
  await testChecks(desk.reviewer, { articleId });
  const claim = await approvedClaim(desk.reviewer, desk.editor, desk.article);
  const made = await applyCorrections.run(desk.reporter, {
    articleId,
    revisionId,
    claimIds: [claim.claimId],
  });
  const text = desk.article.text.replace("three countries", "four countries");
  const article = { articleId, revisionId: made.revisionId, text };
  const input = { articleId, revisionId: made.revisionId };
  return { ...desk, claim, article, input };
}
const stateOf = (desk: Awaited<ReturnType<typeof settledDesk>>) =>
  inScope(desk.editor, (db) => db.article.findFirstOrThrow()).then(({ state }) => state);

test("an editor who neither wrote nor checked signs off the newest revision, by its hash", async () => {
  const desk = await settledDesk();
  const { editor, input } = desk;
  const { event } = await recording(() =>
    signOffRevision.run(editor, { ...input, reservations: "Bar the caption." }),
  );
  const row = await inScope(editor, (db) =>
    db.signOff.findFirstOrThrow({ include: { revision: true } }),
  );
  expect(row).toMatchObject({ signedById: editor.memberId, reservations: "Bar the caption." });
  expect(row.sha256).toBe(row.revision.sha256);
  expect(event).toMatchObject({
    type: "article.signed_off",
    data: { revision: input.revisionId, from: "in_checking", to: "approved" },
    detail: { sha256: row.sha256 },
  });
  expect(await stateOf(desk)).toBe("approved");
});

test("an author, a checker, a reviewer sign off nothing", async () => {
  const { room, reporter, reviewer, stranger, claim, article, input } = await settledDesk();
  const checker = await room.join("editor", "reviewer");
  await expectRefused("forbidden", () => signOffRevision.run(reporter, input));
  await expectRefused("forbidden", () => signOffRevision.run(reviewer, input));
  await expectRefused("not_found", () => signOffRevision.run(stranger, input));
  await testEvidence(checker, article, claim);
  await expectRefused("forbidden", () => signOffRevision.run(checker, input));
});

test("what stands in the way is said: an open claim, a correction not made, a context not confirmed", async () => {
  const { reporter, reviewer, editor, article } = await testDesk();
  const { articleId, revisionId } = article;
  await testChecks(reviewer, { articleId });
  const { claimId } = await approvedClaim(reviewer, editor, article);
  const input = { articleId, revisionId };
  expect((await refusal(() => signOffRevision.run(editor, input))).message).toBe(
    "Claim 1 has an approved correction that is not made. A contradiction is open: please settle it by a claim, or dismiss it.",
  );
  const made = await applyCorrections.run(reporter, { ...input, claimIds: [claimId] });
  const text = article.text.replace("three countries", "four countries");
  const now = await revisedArticle(reporter, { articleId, revisionId: made.revisionId, text }, [
    "came:",
    "were there:",
  ]);
  await testClaim(reviewer, { ...now, text: now.text.replaceAll("four", "three") }).catch(
    () => undefined,
  );
  const last = { articleId, revisionId: now.revisionId };
  expect((await refusal(() => signOffRevision.run(editor, last))).message).toBe(
    "Claim 1 stands in a changed context: please confirm it.",
  );
  await confirmContext.run(editor, { claimId });
  await recording(() => signOffRevision.run(editor, last));
});

test("a sign-off falls when the text changes, a claim is opened again, or evidence is attached", async () => {
  const edit = await settledDesk();
  await signOffRevision.run(edit.editor, edit.input);
  await revisedArticle(edit.reporter, edit.article, ["two days", "three days"]);
  expect(await stateOf(edit)).toBe("in_checking");

  const reopen = await settledDesk();
  await signOffRevision.run(reopen.editor, reopen.input);
  const { claimId } = reopen.claim;
  const { event } = await recording(() =>
    reopenClaim.run(reopen.editor, { claimId, reason: "A call came in." }),
  );
  expect(event.data).toMatchObject({ article: { from: "approved", to: "in_checking" } });
  expect(await stateOf(reopen)).toBe("in_checking");

  const evidence = await settledDesk();
  await signOffRevision.run(evidence.editor, evidence.input);
  await testEvidence(evidence.reviewer, evidence.article, evidence.claim);
  expect(await stateOf(evidence)).toBe("in_checking");
});

test("the database holds it too: no sign-off by a checker, none of an old text, no approval over an open claim", async () => {
  const { reviewer, editor, article, input } = await settledDesk();
  const sql = await ownerConnection();
  const put = (revisionId: string, by: string, sha256?: string) =>
    sql.query(
      `INSERT INTO sign_off SELECT newsroom_id, gen_random_uuid(), article_id, id, coalesce($3, sha256), '', $2, now()
       FROM revision WHERE id = $1`,
      [revisionId, by, sha256 ?? null],
    );
  await expect(put(input.revisionId, reviewer.memberId)).rejects.toThrow(/checker/);
  const first = await inScope(editor, (db) =>
    db.revision.findFirstOrThrow({ where: { number: 1 } }),
  );
  await expect(put(first.id, editor.memberId)).rejects.toThrow(/newest revision/);
  await expect(put(input.revisionId, editor.memberId, "0".repeat(64))).rejects.toThrow(/hash/);
  await expect(
    sql.query("UPDATE article SET state = 'approved' WHERE id = $1", [article.articleId]),
  ).rejects.toThrow(/does not become/);
});

test("an open contradiction of the newest text stands in the way until it is dismissed", async () => {
  const { reviewer, editor, article } = await testDesk();
  const { articleId } = article;
  await testChecks(reviewer, { articleId });
  const input = { articleId, revisionId: article.revisionId };
  expect((await refusal(() => signOffRevision.run(editor, input))).message).toBe(
    "A contradiction is open: please settle it by a claim, or dismiss it.",
  );
  const { id } = await inScope(editor, (db) =>
    db.finding.findFirstOrThrow({ where: { articleId, outcome: "contradiction" } }),
  );
  await dismissFindings.run(reviewer, { findingIds: [id], reason: "The host is counted apart." });
  await signOffRevision.run(editor, input);
});
