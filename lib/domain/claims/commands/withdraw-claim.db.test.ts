import { expect, test } from "vitest";
import { approvedClaim, testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { withdrawClaim } from "./withdraw-claim.ts";

const reason = "The sentence says nothing of the kind.";

test("a claim is taken out of the work, stays there, and that is recorded", async () => {
  const { reviewer, article } = await testDesk();
  const { claimId } = await testClaim(reviewer, article);
  const { event } = await recording(() => withdrawClaim.run(reviewer, { claimId, reason }));
  const claim = await inScope(reviewer, (db) => db.claim.findFirstOrThrow());
  expect(claim).toMatchObject({ id: claimId, state: "withdrawn" });
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "claim.withdrawn",
    actor: { member: reviewer.memberId },
    data: { claim: claimId, from: "open", to: "withdrawn" },
    detail: { reason },
  });
  await expectRefused("conflict", () => withdrawClaim.run(reviewer, { claimId, reason }));
});

test("an approved claim can be withdrawn too", async () => {
  const { reviewer, editor, article } = await testDesk();
  const { claimId } = await approvedClaim(reviewer, editor, article);
  const { event } = await recording(() => withdrawClaim.run(editor, { claimId, reason }));
  expect(event.data).toMatchObject({ from: "approved", to: "withdrawn" });
});

test("no reason, a wrong role, another newsroom: nothing is withdrawn", async () => {
  const { room, reviewer, reporter, stranger, article } = await testDesk();
  const { claimId } = await testClaim(reviewer, article);
  await expectRefused("invalid_input", () => withdrawClaim.run(reviewer, { claimId, reason: " " }));
  await expectRefused("forbidden", () => withdrawClaim.run(reporter, { claimId, reason }));
  await expectRefused("forbidden", () => withdrawClaim.run(room.admin, { claimId, reason }));
  await expectRefused("not_found", () => withdrawClaim.run(stranger, { claimId, reason }));
});
