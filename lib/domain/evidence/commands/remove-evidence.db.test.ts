import { expect, test } from "vitest";
import { approveClaim } from "#lib/domain/decisions/commands/approve-claim.ts";
import { proposedClaim, testClaim, testEvidence } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { removeEvidence } from "./remove-evidence.ts";

const reason = "The page has been corrected.";

test("evidence is taken off a claim, once, stays in the record, and that is recorded", async () => {
  const { reviewer, editor, article } = await testDesk();
  const { claimId } = await testClaim(reviewer, article);
  const { evidenceId } = await testEvidence(reviewer, article, { claimId });
  const input = { evidenceId, reason };
  const { event } = await recording(() => removeEvidence.run(editor, input));
  const evidence = await inScope(editor, (db) => db.evidence.findFirstOrThrow());
  expect(evidence).toMatchObject({
    id: evidenceId,
    removedAt: new Date(event.at),
    removedById: editor.memberId,
  });
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "evidence.removed",
    actor: { member: editor.memberId },
    data: { claim: claimId, evidence: evidenceId, from: "researching", to: "researching" },
    detail: { reason },
  });
  await expectRefused("conflict", () => removeEvidence.run(reviewer, input));
});

test("without its evidence an approved claim is stale", async () => {
  const { reviewer, editor, article } = await testDesk();
  const proposed = await proposedClaim(reviewer, article);
  const { evidenceId } = await testEvidence(reviewer, article, proposed);
  await approveClaim.run(editor, proposed);
  const { event } = await recording(() => removeEvidence.run(reviewer, { evidenceId, reason }));
  expect(event.data).toMatchObject({ from: "approved", to: "stale" });
  const claim = await inScope(editor, (db) => db.claim.findFirstOrThrow());
  expect(claim.state).toBe("stale");
});

test("no reason, a wrong role, another newsroom: nothing is removed", async () => {
  const { room, reviewer, reporter, stranger, article } = await testDesk();
  const claim = await testClaim(reviewer, article);
  const { evidenceId } = await testEvidence(reviewer, article, claim);
  const input = { evidenceId, reason };
  await expectRefused("invalid_input", () => removeEvidence.run(reviewer, { evidenceId }));
  await expectRefused("forbidden", () => removeEvidence.run(reporter, input));
  await expectRefused("forbidden", () => removeEvidence.run(room.admin, input));
  await expectRefused("not_found", () => removeEvidence.run(stranger, input));
});
