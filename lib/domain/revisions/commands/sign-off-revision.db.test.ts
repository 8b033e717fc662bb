import { expect, test } from "vitest";
import { reopenClaim } from "#lib/domain/claims/commands/reopen-claim.ts";
import { dismissFindings } from "#lib/domain/findings/commands/dismiss-findings.ts";
import { restoreFindings } from "#lib/domain/findings/commands/restore-findings.ts";
import { finishChecking } from "#lib/domain/publication/commands/finish-checking.ts";
import { testEvidence } from "#lib/domain/test-article.ts";
import { settledDesk } from "#lib/domain/test-checked.ts";
import { testChecks } from "#lib/domain/test-checks.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording, refusal } from "#lib/domain/test-record.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { signOffRevision } from "./sign-off-revision.ts";

/** A desk whose article is checked to the end. */
async function checkedDesk() {
  const desk = await settledDesk();
  await finishChecking.run(desk.reviewer, desk.input);
  return desk;
}
const stateOf = (desk: Awaited<ReturnType<typeof settledDesk>>) =>
  inScope(desk.editor, (db) => db.article.findFirstOrThrow()).then(({ state }) => state);

test("an editor who neither wrote nor checked signs off the newest revision, by its hash", async () => {
  const desk = await checkedDesk();
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
    data: { revision: input.revisionId, from: "checked", to: "approved" },
    detail: { sha256: row.sha256 },
  });
  expect(await stateOf(desk)).toBe("approved");
});

test("an author, a checker, a reviewer sign off nothing", async () => {
  const { room, reporter, reviewer, stranger, claim, article, input } = await checkedDesk();
  const checker = await room.join("editor", "reviewer");
  await expectRefused("forbidden", () => signOffRevision.run(reporter, input));
  await expectRefused("forbidden", () => signOffRevision.run(reviewer, input));
  await expectRefused("not_found", () => signOffRevision.run(stranger, input));
  await testEvidence(checker, article, claim);
  await expectRefused("forbidden", () => signOffRevision.run(checker, input));
});

test("nothing is signed off before its checking is finished, nor after a contradiction came back", async () => {
  const { reviewer, editor, input } = await settledDesk();
  expect((await refusal(() => signOffRevision.run(editor, input))).message).toBe(
    "This article is in checking: that step is not possible now.",
  );
  const { article, ...other } = await testDesk();
  const { articleId, revisionId } = article;
  await testChecks(other.reviewer, { articleId });
  const { id } = await inScope(other.editor, (db) =>
    db.finding.findFirstOrThrow({ where: { articleId, outcome: "contradiction" } }),
  );
  await dismissFindings.run(other.reviewer, { findingIds: [id], reason: "The host is apart." });
  await finishChecking.run(other.reviewer, { articleId, revisionId });
  await restoreFindings.run(other.reviewer, { findingIds: [id] });
  expect(
    (await refusal(() => signOffRevision.run(other.editor, { articleId, revisionId }))).message,
  ).toBe("A contradiction is open: please settle it by a claim, or dismiss it.");
  await finishChecking.run(reviewer, input);
  await recording(() => signOffRevision.run(editor, input));
});

test("a sign-off falls when the text changes, a claim is opened again, or evidence is attached", async () => {
  const edit = await checkedDesk();
  await signOffRevision.run(edit.editor, edit.input);
  await revisedArticle(edit.reporter, edit.article, ["two days", "three days"]);
  expect(await stateOf(edit)).toBe("in_checking");

  const reopen = await checkedDesk();
  await signOffRevision.run(reopen.editor, reopen.input);
  const { claimId } = reopen.claim;
  const { event } = await recording(() =>
    reopenClaim.run(reopen.editor, { claimId, reason: "A call came in." }),
  );
  expect(event.data).toMatchObject({ article: { from: "approved", to: "in_checking" } });
  expect(await stateOf(reopen)).toBe("in_checking");

  const evidence = await checkedDesk();
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
