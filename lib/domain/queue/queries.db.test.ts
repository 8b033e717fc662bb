import pg from "pg";
import { expect, onTestFinished, test, vi } from "vitest";
import { addAnnotation } from "#lib/domain/annotations/commands/add-annotation.ts";
import { resolveAnnotation } from "#lib/domain/annotations/commands/resolve-annotation.ts";
import { assignClaim } from "#lib/domain/claims/commands/assign-claim.ts";
import { openClaim } from "#lib/domain/claims/commands/open-claim.ts";
import { planClaim } from "#lib/domain/claims/commands/plan-claim.ts";
import { proposeVerdict } from "#lib/domain/claims/commands/propose-verdict.ts";
import { startResearch } from "#lib/domain/claims/commands/start-research.ts";
import { approveClaim } from "#lib/domain/decisions/commands/approve-claim.ts";
import { returnClaim } from "#lib/domain/decisions/commands/return-claim.ts";
import { dismissFindings } from "#lib/domain/findings/commands/dismiss-findings.ts";
import { applyCorrections } from "#lib/domain/revisions/commands/apply-corrections.ts";
import { confirmContext } from "#lib/domain/revisions/commands/confirm-context.ts";
import { signOffRevision } from "#lib/domain/revisions/commands/sign-off-revision.ts";
import {
  approvedClaim,
  proposedClaim,
  rangeOf,
  testArticle,
  testClaim,
  testEvidence,
  verdictInput,
} from "#lib/domain/test-article.ts";
import { checkedArticle } from "#lib/domain/test-checked.ts";
import { testChecks } from "#lib/domain/test-checks.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { presentQueue } from "./present.ts";
import { readQueue } from "./queries.ts";

async function queueOf(actor: Actor) {
  const rows = await inScope(actor, (db) => readQueue(db, actor));
  return presentQueue(rows, actor, new Date());
}

/** What waits for a member: the reason, and what it is about. */
async function waits(actor: Actor): Promise<string[]> {
  const waiting = await queueOf(actor);
  return waiting.map(({ reason, claim, question, article }) => {
    return `${reason} ${claim?.number ?? question?.body ?? article.title}`;
  });
}

test("a claim waits for whoever it is given to until a verdict is proposed", async () => {
  const { reviewer, editor, reporter, stranger, article } = await testDesk();
  const { claimId } = await testClaim(editor, article);
  expect(await waits(reviewer)).toEqual([]);
  await assignClaim.run(editor, { claimId, ownerId: reviewer.memberId });
  expect(await waits(reviewer)).toEqual(["check 1"]);
  await startResearch.run(reviewer, { claimId });
  expect(await queueOf(reviewer)).toMatchObject([{ because: "researching" }]);
  await proposeVerdict.run(reviewer, { claimId, ...verdictInput });
  for (const nobody of [reviewer, reporter, stranger]) expect(await waits(nobody)).toEqual([]);
});

test("a verdict waits for editors who may decide: nobody who proposed, found or wrote", async () => {
  const { room, reviewer, editor, reporter, article } = await testDesk();
  const claim = await proposedClaim(editor, article);
  const [other, third] = [await room.join("editor"), await room.join("editor")];
  await testEvidence(third, article, claim);
  const author = await room.join("editor", "reviewer");
  await proposedClaim(reviewer, await testArticle(author));
  const mine = (actor: Actor) =>
    waits(actor).then((all) => all.filter((one) => one === "decide 1").length);
  expect(await mine(other)).toBe(2);
  // Each of them may decide on the other claim alone.
  for (const one of [editor, third, author]) expect(await mine(one)).toBe(1);
  for (const nobody of [reviewer, reporter, room.admin]) expect(await mine(nobody)).toBe(0);
});

test("what was returned waits for its owner and for whoever proposed last", async () => {
  const { room, reviewer, editor, article } = await testDesk();
  const claim = await proposedClaim(reviewer, article);
  const other = await room.join("reviewer");
  await returnClaim.run(editor, { ...claim, reason: "Which list?" });
  await assignClaim.run(editor, { claimId: claim.claimId, ownerId: other.memberId });
  expect(await waits(reviewer)).toEqual(["returned 1"]);
  expect(await waits(other)).toEqual(["returned 1"]);
  expect(await waits(editor)).toEqual([]);
});

test("a claim that went stale waits for its checker; a changed context for whoever may confirm", async () => {
  const { reviewer, editor, reporter, article } = await testDesk();
  await testChecks(reviewer, article);
  const { claimId } = await approvedClaim(reviewer, editor, article);
  await testEvidence(reviewer, article, { claimId });
  expect(await waits(reviewer)).toEqual(["stale 1"]);
  const again = await proposeVerdict.run(reviewer, { claimId, ...verdictInput });
  await approveClaim.run(editor, { claimId, ...again });
  await revisedArticle(reporter, article, ["Envoys from", "Senior envoys from"]);
  expect(await waits(editor)).toContain("context 1");
  expect(await waits(reviewer)).toContain("context 1");
  expect(await waits(reporter)).not.toContain("context 1");
  await confirmContext.run(reviewer, { claimId });
  expect(await waits(editor)).not.toContain("context 1");
});

test("an approved correction waits to be made, then the article to be signed off", async () => {
  const { room, reviewer, editor, reporter, article } = await testDesk();
  await testChecks(reviewer, article);
  const { claimId } = await approvedClaim(reviewer, editor, article);
  const colleague = await room.join("reporter");
  expect(await waits(reporter)).toEqual(["correction 1"]);
  expect(await waits(editor)).toEqual(["correction 1"]);
  for (const nobody of [reviewer, colleague]) expect(await waits(nobody)).toEqual([]);
  const { articleId, revisionId } = article;
  const chosen = { claimIds: [claimId], annotationIds: [] };
  const made = await applyCorrections.run(reporter, { articleId, revisionId, ...chosen });
  expect(await waits(reporter)).toEqual([]);
  for (const one of [reviewer, editor])
    expect(await waits(one)).toEqual(["finish_checking Envoys meet"]);
  const checker = await room.join("editor");
  const about = { articleId, revisionId: made.revisionId, statement: "They met." };
  const { claimId: second } = await openClaim.run(checker, about);
  expect(await waits(editor)).toEqual([]);
  const verdict = { rating: "verified", disposition: "stands", rationale: "It says so." };
  const proposed = await proposeVerdict.run(checker, { claimId: second, ...verdict });
  await approveClaim.run(editor, { claimId: second, ...proposed });
  expect(await waits(checker)).toEqual(["finish_checking Envoys meet"]);
  await checkedArticle(reviewer, { articleId, revisionId: made.revisionId });
  expect(await waits(editor)).toEqual(["sign_off Envoys meet"]);
  for (const nobody of [checker, reviewer]) expect(await waits(nobody)).toEqual([]);
  await signOffRevision.run(editor, { articleId, revisionId: made.revisionId });
  expect(await waits(editor)).toEqual([]);
});

test("an open contradiction waits before the end of checking that it refuses", async () => {
  const { reviewer, editor, article } = await testDesk();
  const { articleId, revisionId } = article;
  await testChecks(reviewer, article);
  const { claimId } = await openClaim.run(reviewer, { articleId, revisionId, statement: "Met." });
  const verdict = { rating: "verified", disposition: "stands", rationale: "It says so." };
  const proposed = await proposeVerdict.run(reviewer, { claimId, ...verdict });
  await approveClaim.run(editor, { claimId, ...proposed });
  expect(await waits(editor)).toEqual(["contradiction Envoys meet"]);
  const { id } = await inScope(editor, (db) =>
    db.finding.findFirstOrThrow({ where: { articleId, outcome: "contradiction" } }),
  );
  await dismissFindings.run(reviewer, { findingIds: [id], reason: "The host is counted apart." });
  expect(await waits(editor)).toEqual(["finish_checking Envoys meet"]);
});

test("a question waits for who wrote the article, until it is resolved", async () => {
  const { reviewer, reporter, editor, article } = await testDesk();
  const { articleId, revisionId } = article;
  const ranges = [rangeOf(article, "two days")];
  const question = { kind: "question", body: "Not three?", ranges };
  const asked = await addAnnotation.run(reviewer, { articleId, revisionId, ...question });
  await addAnnotation.run(reporter, { articleId, revisionId, ...question, body: "My own." });
  expect(await waits(reporter)).toEqual(["question Not three?"]);
  for (const nobody of [reviewer, editor]) expect(await waits(nobody)).toEqual([]);
  await resolveAnnotation.run(reporter, asked);
  expect(await waits(reporter)).toEqual([]);
});

test("the most urgent comes first, and the number of queries is the same for one and for many", async () => {
  const { reviewer, reporter, editor, article } = await testDesk();
  const give = async (plan?: Record<string, unknown>) => {
    const { claimId } = await testClaim(editor, article);
    if (plan) await planClaim.run(editor, { claimId, ...plan });
    await assignClaim.run(editor, { claimId, ownerId: reviewer.memberId });
  };
  await give({ priority: "low" });
  await approvedClaim(reviewer, editor, article);
  const query = vi.spyOn(pg.Client.prototype, "query");
  onTestFinished(() => query.mockRestore());
  await waits(reviewer);
  const few = query.mock.calls.length;
  await give();
  await give({ dueAt: "2024-05-17T18:00:00.000Z" });
  await give({ priority: "high" });
  await approvedClaim(reviewer, editor, await testArticle(reporter));
  await openClaim.run(editor, {
    articleId: article.articleId,
    revisionId: article.revisionId,
    statement: "Nobody's.",
  });
  query.mockClear();
  expect(await waits(reviewer)).toEqual(["check 4", "check 5", "check 3", "check 1"]);
  expect(query.mock.calls.length).toBe(few);
  expect(few).toBeLessThan(40);
});
