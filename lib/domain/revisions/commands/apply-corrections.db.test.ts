import { expect, test } from "vitest";
import { addAnnotation } from "#lib/domain/annotations/commands/add-annotation.ts";
import { approvedClaim, proposedClaim, rangeOf } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { applyCorrections } from "./apply-corrections.ts";

async function deskWithSuggestion() {
  const desk = await testDesk();
  const { articleId, revisionId } = desk.article;
  const writer = await desk.room.join("reviewer");
  const { annotationId } = await addAnnotation.run(writer, {
    articleId,
    revisionId,
    kind: "suggestion",
    body: "It was three.",
    replacement: "three days",
    ranges: [rangeOf(desk.article, "two days")],
  });
  return { ...desk, writer, annotationId };
}

test("an approved correction and a suggestion are taken over together, and the claim keeps its approval", async () => {
  const { reporter, reviewer, editor, article, annotationId } = await deskWithSuggestion();
  const { claimId } = await approvedClaim(reviewer, editor, article);
  const { articleId, revisionId } = article;
  const input = { articleId, revisionId, claimIds: [claimId], annotationIds: [annotationId] };
  const { result, event } = await recording(() => applyCorrections.run(reporter, input));
  expect(event).toMatchObject({
    type: "article.revised",
    data: {
      number: 2,
      claims: [{ claim: claimId, outcome: "edited", applied: true }],
      annotations: [{ annotation: annotationId, outcome: "edited", accepted: true }],
    },
  });
  const rows = await inScope(editor, async (db) => ({
    revision: await db.revision.findFirstOrThrow({ where: { id: result.revisionId } }),
    claim: await db.claim.findFirstOrThrow(),
    annotation: await db.annotation.findFirstOrThrow(),
  }));
  expect(rows.revision.text).toContain("Envoys from four countries came");
  expect(rows.revision.text).toContain("lasted three days");
  expect(rows.claim.state).toBe("approved");
  expect(rows.annotation).toMatchObject({
    acceptedInId: result.revisionId,
    resolvedById: reporter.memberId,
  });
});

test("who makes corrections that were approved becomes no author by it", async () => {
  const { reviewer, editor, article, room } = await testDesk();
  const { claimId } = await approvedClaim(reviewer, editor, article);
  const other = await room.join("editor");
  const { articleId, revisionId } = article;
  const { event } = await recording(() =>
    applyCorrections.run(other, { articleId, revisionId, claimIds: [claimId] }),
  );
  expect(event).toMatchObject({ data: { origin: "corrections" }, detail: { authors: [] } });
});

test("who takes over a suggestion, which nobody approved, becomes an author beside whoever wrote it", async () => {
  const { article, room, writer, annotationId } = await deskWithSuggestion();
  const other = await room.join("editor");
  const { articleId, revisionId } = article;
  const { event } = await recording(() =>
    applyCorrections.run(other, { articleId, revisionId, annotationIds: [annotationId] }),
  );
  expect(event.detail).toMatchObject({
    authors: [
      { member: other.memberId, because: "revision" },
      { member: writer.memberId, because: "suggestion" },
    ],
  });
});

test("refuses what was not approved, was taken over already, or is nothing at all", async () => {
  const { reporter, reviewer, stranger, article, annotationId } = await deskWithSuggestion();
  const { claimId } = await proposedClaim(reviewer, article);
  const { articleId, revisionId } = article;
  const run =
    (input: object, actor = reporter) =>
    () =>
      applyCorrections.run(actor, { articleId, revisionId, ...input });
  await expectRefused("conflict", run({ claimIds: [claimId] }));
  await expectRefused("invalid_input", run({}));
  await expectRefused("forbidden", run({ annotationIds: [annotationId] }, reviewer));
  await expectRefused("not_found", run({ annotationIds: [annotationId] }, stranger));
  const { result } = await recording(run({ annotationIds: [annotationId] }));
  await expectRefused("conflict", run({ annotationIds: [annotationId] }));
  await expectRefused(
    "conflict",
    run({ revisionId: result.revisionId, annotationIds: [annotationId] }),
  );
});
