import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { addAnnotation } from "#lib/domain/annotations/commands/add-annotation.ts";
import { currentRevision } from "#lib/domain/articles/queries.ts";
import { assignClaim } from "#lib/domain/claims/commands/assign-claim.ts";
import { startResearch } from "#lib/domain/claims/commands/start-research.ts";
import { takeUpClaim } from "#lib/domain/claims/commands/take-up-claim.ts";
import { withdrawClaim } from "#lib/domain/claims/commands/withdraw-claim.ts";
import { listClaims } from "#lib/domain/claims/queries.ts";
import { returnClaim } from "#lib/domain/decisions/commands/return-claim.ts";
import { removeEvidence } from "#lib/domain/evidence/commands/remove-evidence.ts";
import { restoreEvidence } from "#lib/domain/evidence/commands/restore-evidence.ts";
import { listFindings } from "#lib/domain/findings/queries.ts";
import { applyCorrections } from "#lib/domain/revisions/commands/apply-corrections.ts";
import { reattachClaim } from "#lib/domain/revisions/commands/reattach-claim.ts";
import { restoreRevision } from "#lib/domain/revisions/commands/restore-revision.ts";
import { listSources } from "#lib/domain/sources/queries.ts";
import {
  approvedClaim,
  proposedClaim,
  rangeOf,
  testAnnotation,
  testClaim,
  testEvidence,
} from "#lib/domain/test-article.ts";
import { testChecks } from "#lib/domain/test-checks.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused } from "#lib/domain/test-record.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { reportJson } from "./formats/json.ts";
import { loadParts } from "./load-parts.ts";
import { reportOfParts } from "./report-of-parts.ts";
import { verifyReport } from "./verify.ts";

/** An article with a claim approved and then stale, one returned, findings and a comment. */
async function busyDesk() {
  const desk = await testDesk();
  const { reviewer, editor, article } = desk;
  await testChecks(reviewer, { articleId: article.articleId });
  await testAnnotation(editor, article);
  const approved = await approvedClaim(reviewer, editor, article);
  const returned = await proposedClaim(reviewer, article);
  await returnClaim.run(editor, { ...returned, reason: "Which list?" });
  await testEvidence(reviewer, article, approved);
  return { ...desk, returned };
}

function load(actor: Actor, articleId: string, atSeq?: number) {
  return loadParts(actor, { articleId, atSeq }).then((parts) => reportOfParts(parts));
}

test("what the commands record makes a report that verifies, at each event", async () => {
  const { editor, article } = await busyDesk();
  const { atSeq } = await load(editor, article.articleId);
  for (let seq = 1; seq <= atSeq; seq += 1) {
    const report = await load(editor, article.articleId, seq);
    expect(verifyReport(reportJson(report))).toMatchObject({ ok: true, summary: { atSeq: seq } });
  }
});

test("what is taken back makes a report that verifies, and says what the tables hold", async () => {
  const { reporter, reviewer, editor, article } = await testDesk();
  const { articleId, revisionId } = article;
  const { claimId } = await testClaim(reviewer, article);
  const { evidenceId } = await testEvidence(reviewer, article, { claimId });
  await removeEvidence.run(reviewer, { evidenceId, reason: "Taken back." });
  await restoreEvidence.run(reviewer, { evidenceId });
  await assignClaim.run(editor, { claimId, ownerId: reviewer.memberId });
  await assignClaim.run(editor, { claimId, ownerId: null });
  await withdrawClaim.run(reviewer, { claimId, reason: "Taken back." });
  await takeUpClaim.run(reviewer, { claimId, reason: "By mistake." });
  const elsewhere = [rangeOf(article, "Envoys from three countries")];
  await reattachClaim.run(reviewer, { claimId, revisionId, ranges: elsewhere });
  const { annotationId } = await addAnnotation.run(reviewer, {
    ...{ articleId, revisionId, kind: "suggestion", body: "", replacement: "a fortnight" },
    ranges: [rangeOf(article, "two days")],
  });
  await applyCorrections.run(reporter, { articleId, revisionId, annotationIds: [annotationId] });
  await restoreRevision.run(reporter, { articleId, number: 1, replaces: 2 });
  const report = await load(editor, articleId);
  expect(verifyReport(reportJson(report))).toMatchObject({ ok: true });
  expect(report).toMatchObject({
    revisions: [{}, {}, { origin: "restored" }],
    claims: [
      { state: "researching", owner: null, spans: elsewhere, evidence: [{ removed: null }] },
    ],
    annotations: [{ acceptedIn: null, resolved: null, spans: [rangeOf(article, "two days")] }],
  });
});

test("the report at an event is the same bytes, whatever happens after it", async () => {
  const { editor, reviewer, article, returned } = await busyDesk();
  const before = await load(editor, article.articleId);
  await startResearch.run(reviewer, { claimId: returned.claimId });
  const after = await load(editor, article.articleId);
  const again = await load(editor, article.articleId, before.atSeq);
  expect(after.atSeq).toBe(before.atSeq + 1);
  expect(Buffer.from(reportJson(again)).equals(reportJson(before))).toBe(true);
});

test("the record that is replayed is what the tables hold", async () => {
  const { editor, article } = await busyDesk();
  const { articleId, revisionId } = article;
  const report = await load(editor, articleId);
  const rows = await withNewsroom(editor, async (db) => ({
    claims: await listClaims(db, articleId, revisionId),
    findings: await listFindings(db, await currentRevision(db, articleId)),
    sources: await listSources(db, articleId),
    article: await db.article.findFirstOrThrow({ where: { id: articleId } }),
  }));
  expect(report.article).toMatchObject({ id: articleId, state: rows.article.state });
  expect(
    report.claims.map(({ id, number, state, owner }) => ({ id, number, state, owner })),
  ).toEqual(
    rows.claims.map(({ id, number, state, ownerId }) => ({ id, number, state, owner: ownerId })),
  );
  rows.claims.forEach((row, index) => {
    const claim = report.claims[index];
    expect(claim?.spans.map(({ exact }) => exact)).toEqual(row.spans.map(({ exact }) => exact));
    expect(claim?.evidence.map(({ id }) => id)).toEqual(row.evidence.map(({ id }) => id));
    expect(claim?.decisions.map(({ id, digest, at }) => [id, digest, at])).toEqual(
      row.decisions.map(({ id, digest, createdAt }) => [id, digest, createdAt.toISOString()]),
    );
    expect(claim?.verdicts.map(({ id, label, by }) => [id, label, by])).toEqual(
      row.verdicts.map(({ id, label, proposedById }) => [id, label, proposedById]),
    );
  });
  expect(report.findings.map(({ id }) => id)).toEqual(rows.findings.map(({ id }) => id));
  expect(report.sources.map(({ id }) => id)).toEqual(rows.sources.map(({ id }) => id));
});

test("there is no report of another newsroom's article, nor at an event that is not there", async () => {
  const { editor, stranger, article } = await testDesk();
  await expectRefused("not_found", () => load(stranger, article.articleId));
  await expectRefused("not_found", () => load(editor, newId()));
  await expectRefused("not_found", () => load(editor, "no id"));
  await expectRefused("not_found", () => load(editor, article.articleId, 2));
  await expectRefused("not_found", () => load(editor, article.articleId, 0));
});
