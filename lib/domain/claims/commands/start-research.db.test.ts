import { expect, test } from "vitest";
import { proposedClaim, testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { startResearch } from "./start-research.ts";

test("research begins, and that is recorded", async () => {
  const { reviewer, article } = await testDesk();
  const { claimId } = await testClaim(reviewer, article);
  const { event } = await recording(() => startResearch.run(reviewer, { claimId }));
  const claim = await inScope(reviewer, (db) => db.claim.findFirstOrThrow());
  expect(claim).toMatchObject({ id: claimId, state: "researching" });
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "claim.research_started",
    actor: { member: reviewer.memberId },
    data: { claim: claimId, from: "open", to: "researching" },
    detail: {},
  });
});

test("a proposed claim, a wrong role, another newsroom: nothing begins", async () => {
  const { reviewer, reporter, stranger, article } = await testDesk();
  const { claimId } = await proposedClaim(reviewer, article);
  await expectRefused("conflict", () => startResearch.run(reviewer, { claimId }));
  const fresh = await testClaim(reviewer, article);
  await expectRefused("forbidden", () => startResearch.run(reporter, { claimId: fresh.claimId }));
  await expectRefused("not_found", () => startResearch.run(stranger, { claimId: fresh.claimId }));
});
