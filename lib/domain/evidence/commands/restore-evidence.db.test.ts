import { expect, test } from "vitest";
import { proposeVerdict } from "#lib/domain/claims/commands/propose-verdict.ts";
import { approveClaim } from "#lib/domain/decisions/commands/approve-claim.ts";
import { proposedClaim, testClaim, testEvidence, verdictInput } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { removeEvidence } from "./remove-evidence.ts";
import { restoreEvidence } from "./restore-evidence.ts";

const reason = "Taken back.";

test("removed evidence comes back as it was, whose it was, and that is recorded", async () => {
  const { reviewer, editor, article } = await testDesk();
  const { claimId } = await testClaim(reviewer, article);
  const { evidenceId } = await testEvidence(reviewer, article, { claimId });
  await expectRefused("conflict", () => restoreEvidence.run(editor, { evidenceId }));
  await removeEvidence.run(editor, { evidenceId, reason });
  const { event } = await recording(() => restoreEvidence.run(editor, { evidenceId }));
  const evidence = await inScope(editor, (db) => db.evidence.findFirstOrThrow());
  expect(evidence).toMatchObject({
    id: evidenceId,
    attachedById: reviewer.memberId,
    removedAt: null,
    removedById: null,
  });
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "evidence.restored",
    actor: { member: editor.memberId },
    data: { claim: claimId, evidence: evidenceId, from: "researching", to: "researching" },
    detail: {},
  });
});

test("whoever attached it is its attacher again, and does not decide", async () => {
  const { room, reviewer, editor, article } = await testDesk();
  const seen = await proposedClaim(reviewer, article);
  const { evidenceId } = await testEvidence(editor, article, seen);
  await removeEvidence.run(editor, { evidenceId, reason });
  await restoreEvidence.run(reviewer, { evidenceId });
  await expectRefused("forbidden", () => approveClaim.run(editor, seen));
  const other = await room.join("editor");
  await recording(() => approveClaim.run(other, seen));
});

test("an approved claim goes stale by it", async () => {
  const { reviewer, editor, article } = await testDesk();
  const seen = await proposedClaim(reviewer, article);
  const { evidenceId } = await testEvidence(reviewer, article, seen);
  await removeEvidence.run(reviewer, { evidenceId, reason });
  await approveClaim.run(editor, seen);
  const { event } = await recording(() => restoreEvidence.run(reviewer, { evidenceId }));
  expect(event.data).toMatchObject({ from: "approved", to: "stale" });
});

test("nobody lays their evidence aside to decide", async () => {
  const { reviewer, editor, article } = await testDesk();
  const { claimId } = await testClaim(reviewer, article);
  const { evidenceId } = await testEvidence(editor, article, { claimId });
  await removeEvidence.run(editor, { evidenceId, reason });
  const { verdictId } = await proposeVerdict.run(reviewer, { claimId, ...verdictInput });
  await approveClaim.run(editor, { claimId, verdictId });
  await expectRefused("forbidden", () => restoreEvidence.run(reviewer, { evidenceId }));
});

test("a reporter, an admin, a stranger bring nothing back", async () => {
  const { room, reviewer, reporter, stranger, article } = await testDesk();
  const claim = await testClaim(reviewer, article);
  const { evidenceId } = await testEvidence(reviewer, article, claim);
  await removeEvidence.run(reviewer, { evidenceId, reason });
  await expectRefused("forbidden", () => restoreEvidence.run(reporter, { evidenceId }));
  await expectRefused("forbidden", () => restoreEvidence.run(room.admin, { evidenceId }));
  await expectRefused("not_found", () => restoreEvidence.run(stranger, { evidenceId }));
});
