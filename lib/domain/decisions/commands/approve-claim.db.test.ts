import { expect, test } from "vitest";
import { proposeVerdict } from "#lib/domain/claims/commands/propose-verdict.ts";
import { contentDigest, sourceContentHash } from "#lib/domain/claims/content-digest.ts";
import { attachEvidence } from "#lib/domain/evidence/commands/attach-evidence.ts";
import {
  proposedClaim,
  testArticle,
  testClaim,
  testEvidence,
  testSource,
  verdictInput,
} from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { removeMember } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording, refusal } from "#lib/domain/test-record.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import { openSalt } from "#lib/platform/audit/open-part.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { approveClaim } from "./approve-claim.ts";

async function deskWithProposal() {
  const desk = await testDesk();
  return { ...desk, seen: await proposedClaim(desk.reviewer, desk.article) };
}

test("an approval is bound to all that it rests on, and recorded", async () => {
  const { reviewer, editor, article, seen } = await deskWithProposal();
  await testEvidence(reviewer, article, seen);
  const { result, event } = await recording(() => approveClaim.run(editor, seen));
  const claim = await inScope(editor, (db) =>
    db.claim.findFirstOrThrow({
      include: { decisions: true, evidence: { include: { source: { include: { file: true } } } } },
    }),
  );
  expect(claim.state).toBe("approved");
  const [decision] = claim.decisions;
  const attached = await inScope(editor, (db) =>
    db.eventDetail.findFirstOrThrow({
      where: { event: { body: { contains: '"evidence.attached"' } } },
    }),
  );
  const evidence = claim.evidence.map(({ source, locator, quote, stance }) => {
    const contentHash = sourceContentHash(source);
    return {
      kind: source.kind,
      locator,
      quote,
      stance,
      contentHash,
      salt: openSalt(attached.salt),
    };
  });
  const content = {
    words: ["three countries"],
    statement: "Three countries sent envoys.",
    verdict: { ...verdictInput, label: "Wrong" },
    evidence,
  };
  const salt = decision?.salt ?? "";
  expect(evidence).toHaveLength(1);
  expect(decision).toMatchObject({
    id: result.decisionId,
    verdictId: seen.verdictId,
    kind: "approve",
    reason: "",
    digest: contentDigest(salt, content),
    decidedById: editor.memberId,
  });
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "claim.approved",
    actor: { member: editor.memberId },
    data: {
      claim: seen.claimId,
      decision: result.decisionId,
      verdict: seen.verdictId,
      from: "proposed",
      to: "approved",
    },
    detail: { reason: "", salt, digest: decision?.digest },
  });
});

test("nobody approves their own verdict", async () => {
  const { editor, article } = await testDesk();
  const seen = await proposedClaim(editor, article);
  await expectRefused("forbidden", () => approveClaim.run(editor, seen));
});

test("nobody approves on evidence that they attached", async () => {
  const { editor, article, seen } = await deskWithProposal();
  await testEvidence(editor, article, seen);
  await expectRefused("forbidden", () => approveClaim.run(editor, seen));
});

test("nobody approves in an article that they wrote", async () => {
  const { room, reviewer } = await testDesk();
  const author = await room.join("reporter", "editor", "admin");
  const seen = await proposedClaim(reviewer, await testArticle(author));
  await expectRefused("forbidden", () => approveClaim.run(author, seen));
});

test("an admin, an auditor, a reviewer, a removed editor, a stranger approve nothing", async () => {
  const { room, reviewer, editor, stranger, seen } = await deskWithProposal();
  await removeMember(editor, new Date());
  for (const actor of [room.admin, await room.join("auditor"), reviewer, editor]) {
    await expectRefused("forbidden", () => approveClaim.run(actor, seen));
  }
  await expectRefused("not_found", () => approveClaim.run(stranger, seen));
});

test("whoever looked at an older verdict approves nothing", async () => {
  const { reviewer, editor, article, seen } = await deskWithProposal();
  await proposeVerdict.run(reviewer, { claimId: seen.claimId, ...verdictInput });
  await expectRefused("conflict", () => approveClaim.run(editor, seen));
  const other = await proposedClaim(reviewer, article);
  await expectRefused("conflict", () =>
    approveClaim.run(editor, { ...seen, verdictId: other.verdictId }),
  );
});

test("a claim without a verdict is not approved", async () => {
  const { reviewer, editor, article, seen } = await deskWithProposal();
  const { claimId } = await testClaim(reviewer, article);
  await expectRefused("conflict", () => approveClaim.run(editor, { ...seen, claimId }));
});

test("a claim is not approved twice", async () => {
  const { editor, seen } = await deskWithProposal();
  await approveClaim.run(editor, seen);
  await expectRefused("conflict", () => approveClaim.run(editor, seen));
});

test("of two approvals at the same moment exactly one wins", async () => {
  const { room, editor, seen } = await deskWithProposal();
  const second = await room.join("editor");
  const { event } = await recording(async () => {
    const outcomes = await Promise.allSettled([
      approveClaim.run(editor, seen),
      approveClaim.run(second, seen),
    ]);
    const refused = outcomes.filter(({ status }) => status === "rejected");
    expect(refused).toMatchObject([{ reason: { code: "conflict" } }]);
  });
  expect(event.type).toBe("claim.approved");
  expect(await inScope(editor, (db) => db.decision.count())).toBe(1);
});

test("of an approval and new evidence at the same moment, the second knows of the first", async () => {
  const { reviewer, editor, article, seen } = await deskWithProposal();
  const { sourceId } = await testSource(reviewer, article);
  const evidence = { claimId: seen.claimId, sourceId, stance: "supports" };
  await Promise.all([approveClaim.run(editor, seen), attachEvidence.run(reviewer, evidence)]);
  const { state, decisions } = await inScope(editor, (db) =>
    db.claim.findFirstOrThrow({ include: { decisions: true } }),
  );
  const { salt = "", digest } = decisions[0] ?? {};
  const words = ["three countries"];
  const statement = "Three countries sent envoys.";
  const without = { words, statement, verdict: { ...verdictInput, label: "Wrong" }, evidence: [] };
  const approvedWithout = digest === contentDigest(salt, without);
  expect(state).toBe(approvedWithout ? "stale" : "approved");
});

test("evidence that came after the editor looked is not approved unseen", async () => {
  const { reviewer, editor, article, seen } = await deskWithProposal();
  const { evidenceId } = await testEvidence(reviewer, article, seen);
  const looked = { ...seen, evidenceIds: [evidenceId] };
  const late = await testEvidence(reviewer, article, seen);
  await expectRefused("conflict", () => approveClaim.run(editor, looked));
  const evidenceIds = [late.evidenceId, evidenceId];
  await recording(() => approveClaim.run(editor, { ...looked, evidenceIds }));
});

test("a verdict is not approved over words that changed since it was proposed", async () => {
  const { reporter, reviewer, editor, article } = await testDesk();
  const proposed = await proposedClaim(reviewer, article);
  const now = await revisedArticle(reporter, article, ["three countries", "nine countries"]);
  const seen = { ...proposed, revisionId: now.revisionId };
  expect((await refusal(() => approveClaim.run(editor, seen))).message).toContain(
    "it needs a new verdict",
  );
  await expectRefused("conflict", () =>
    approveClaim.run(editor, { ...proposed, revisionId: article.revisionId }),
  );
  const again = { claimId: proposed.claimId, ...verdictInput, oldText: "nine countries" };
  const { verdictId } = await proposeVerdict.run(reviewer, again);
  await recording(() => approveClaim.run(editor, { ...seen, verdictId }));
});
