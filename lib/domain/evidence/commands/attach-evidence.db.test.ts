import { expect, test } from "vitest";
import { approvedClaim, testArticle, testClaim, testSource } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { attachEvidence } from "./attach-evidence.ts";

async function deskWithSource() {
  const desk = await testDesk();
  const { claimId } = await testClaim(desk.reviewer, desk.article);
  const { sourceId } = await testSource(desk.reporter, desk.article);
  const evidence = { locator: "page 2", quote: "four guests", stance: "refutes" };
  return { ...desk, claimId, sourceId, evidence, input: { claimId, sourceId, ...evidence } };
}

test("a source is brought to bear on a claim, research begins, and that is recorded", async () => {
  const { reviewer, article, claimId, sourceId, evidence, input } = await deskWithSource();
  const { result, event } = await recording(() => attachEvidence.run(reviewer, input));
  const { evidenceId } = result;
  const claim = await inScope(reviewer, (db) =>
    db.claim.findFirstOrThrow({ include: { evidence: true } }),
  );
  expect(claim).toMatchObject({
    state: "researching",
    evidence: [
      { id: evidenceId, sourceId, ...evidence, attachedById: reviewer.memberId, removedAt: null },
    ],
  });
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "evidence.attached",
    actor: { member: reviewer.memberId },
    data: {
      claim: claimId,
      evidence: evidenceId,
      source: sourceId,
      from: "open",
      to: "researching",
    },
    detail: { locator: "page 2", quote: "four guests", stance: "refutes" },
  });
});

test("evidence on an approved claim makes it stale: the approval no longer stands", async () => {
  const { reviewer, editor, article } = await testDesk();
  const { claimId } = await approvedClaim(reviewer, editor, article);
  const { sourceId } = await testSource(reviewer, article);
  const input = { claimId, sourceId, stance: "supports" };
  const { event } = await recording(() => attachEvidence.run(reviewer, input));
  expect(event.data).toMatchObject({ from: "approved", to: "stale" });
  const claim = await inScope(editor, (db) => db.claim.findFirstOrThrow());
  expect(claim.state).toBe("stale");
});

test("one source serves many claims, but only of its own article", async () => {
  const { reviewer, reporter, article, sourceId, input } = await deskWithSource();
  await attachEvidence.run(reviewer, input);
  const { claimId } = await testClaim(reviewer, article);
  await recording(() => attachEvidence.run(reviewer, { ...input, claimId }));
  const second = await testArticle(reporter);
  const other = await testClaim(reviewer, second);
  await expectRefused("not_found", () =>
    attachEvidence.run(reviewer, { claimId: other.claimId, sourceId, stance: "supports" }),
  );
});

test("a reporter, an auditor, an admin, a stranger attach nothing", async () => {
  const { room, reporter, stranger, input } = await deskWithSource();
  for (const actor of [reporter, room.admin, await room.join("auditor")]) {
    await expectRefused("forbidden", () => attachEvidence.run(actor, input));
  }
  await expectRefused("not_found", () => attachEvidence.run(stranger, input));
});

test("a stance that there is not, another newsroom's source leave nothing", async () => {
  const { reviewer, input } = await deskWithSource();
  await expectRefused("invalid_input", () =>
    attachEvidence.run(reviewer, { ...input, stance: "proves" }),
  );
  const { sourceId } = await deskWithSource();
  await expectRefused("not_found", () => attachEvidence.run(reviewer, { ...input, sourceId }));
});
