import { expect, test } from "vitest";
import { testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { startResearch } from "./start-research.ts";
import { waitForSource } from "./wait-for-source.ts";

async function deskWithClaim() {
  const desk = await testDesk();
  const { claimId } = await testClaim(desk.reviewer, desk.article);
  return { ...desk, claimId, input: { claimId, reason: "The embassy calls back." } };
}

test("a claim that is researched waits for a source, and that is recorded", async () => {
  const { reviewer, article, claimId, input } = await deskWithClaim();
  await startResearch.run(reviewer, { claimId });
  const { event } = await recording(() => waitForSource.run(reviewer, input));
  const claim = await inScope(reviewer, (db) => db.claim.findFirstOrThrow());
  expect(claim.state).toBe("waiting_for_source");
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "claim.waiting",
    actor: { member: reviewer.memberId },
    data: { claim: claimId, from: "researching", to: "waiting_for_source" },
    detail: { reason: "The embassy calls back." },
  });
});

test("an open claim waits for nothing yet", async () => {
  const { reviewer, input } = await deskWithClaim();
  await expectRefused("conflict", () => waitForSource.run(reviewer, input));
});

test("no reason, a wrong role, another newsroom: nothing changes", async () => {
  const { reviewer, reporter, stranger, claimId, input } = await deskWithClaim();
  await startResearch.run(reviewer, { claimId });
  await expectRefused("invalid_input", () => waitForSource.run(reviewer, { claimId, reason: "" }));
  await expectRefused("forbidden", () => waitForSource.run(reporter, input));
  await expectRefused("not_found", () => waitForSource.run(stranger, input));
});
