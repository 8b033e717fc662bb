import { expect, test } from "vitest";
import { approveClaim } from "#lib/domain/decisions/commands/approve-claim.ts";
import { approvedClaim, proposedClaim, testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { takeUpClaim } from "./take-up-claim.ts";
import { withdrawClaim } from "./withdraw-claim.ts";

const reason = "Withdrawn by mistake.";

test("a withdrawn claim is worked on again, and that is recorded", async () => {
  const { reviewer, article } = await testDesk();
  const { claimId } = await testClaim(reviewer, article);
  await withdrawClaim.run(reviewer, { claimId, reason: "Taken back." });
  const { event } = await recording(() => takeUpClaim.run(reviewer, { claimId, reason }));
  const claim = await inScope(reviewer, (db) => db.claim.findFirstOrThrow());
  expect(claim.state).toBe("researching");
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "claim.taken_up",
    actor: { member: reviewer.memberId },
    data: { claim: claimId, from: "withdrawn", to: "researching" },
    detail: { reason },
  });
});

test("what lay before an editor does so no longer: it needs a new verdict", async () => {
  const { reviewer, editor, article } = await testDesk();
  const seen = await proposedClaim(reviewer, article);
  await withdrawClaim.run(editor, { claimId: seen.claimId, reason: "A duplicate." });
  await takeUpClaim.run(editor, { claimId: seen.claimId, reason });
  await expectRefused("conflict", () => approveClaim.run(editor, seen));
});

test("only what was withdrawn, with a reason, and not by its author, an auditor or a stranger", async () => {
  const { room, reporter, reviewer, editor, stranger, article } = await testDesk();
  const { claimId } = await approvedClaim(reviewer, editor, article);
  await expectRefused("conflict", () => takeUpClaim.run(editor, { claimId, reason }));
  await withdrawClaim.run(editor, { claimId, reason: "A duplicate." });
  await expectRefused("invalid_input", () => takeUpClaim.run(editor, { claimId, reason: " " }));
  await expectRefused("forbidden", () => takeUpClaim.run(reporter, { claimId, reason }));
  const auditor = await room.join("auditor");
  await expectRefused("forbidden", () => takeUpClaim.run(auditor, { claimId, reason }));
  await expectRefused("not_found", () => takeUpClaim.run(stranger, { claimId, reason }));
});
