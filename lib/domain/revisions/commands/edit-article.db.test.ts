import { expect, test } from "vitest";
import { approvedClaim, testAnnotation, testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { edited } from "#lib/domain/test-revision.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { editArticle } from "./edit-article.ts";

test("an edit is a new revision, and what hangs on the text goes along", async () => {
  const { reporter, reviewer, article } = await testDesk();
  const { claimId } = await testClaim(reviewer, article);
  const { annotationId } = await testAnnotation(reviewer, article);
  const { articleId, revisionId, text } = article;
  const document = edited(text, ["Thursday", "that Thursday"]);
  const { result, event } = await recording(() =>
    editArticle.run(reporter, { articleId, revisionId, note: "After the call", document }),
  );
  expect(result.number).toBe(2);
  expect(event).toMatchObject({
    type: "article.revised",
    data: {
      previous: revisionId,
      number: 2,
      origin: "edit",
      claims: [{ claim: claimId, outcome: "exact", sameClaim: true, applied: false }],
      annotations: [{ annotation: annotationId, outcome: "exact", accepted: false }],
    },
    detail: { note: "After the call", authors: [] },
  });
  const rows = await inScope(reporter, async (db) => ({
    revision: await db.revision.findFirstOrThrow({ where: { number: 2 } }),
    claim: await db.claimSpan.findFirstOrThrow({ where: { revisionId: result.revisionId } }),
    note: await db.annotationSpan.findFirstOrThrow({ where: { revisionId: result.revisionId } }),
    carries: await db.claimCarry.count(),
  }));
  expect(rows.revision).toMatchObject({ madeById: reporter.memberId, origin: "edit" });
  expect(rows.claim.exact).toBe("three countries");
  expect(rows.revision.text.slice(rows.note.start, rows.note.end)).toBe("two days");
  expect(rows.carries).toBe(0);
});

test("an approved claim whose number changed goes stale in the same transaction, and the event says why", async () => {
  const { reporter, reviewer, editor, article } = await testDesk();
  const { claimId } = await approvedClaim(reviewer, editor, article);
  const { articleId, revisionId, text } = article;
  const document = edited(text, ["three countries", "five countries"]);
  const { event } = await recording(() =>
    editArticle.run(reporter, { articleId, revisionId, document }),
  );
  expect(event).toMatchObject({
    data: {
      claims: [
        { claim: claimId, outcome: "edited", sameClaim: false, from: "approved", to: "stale" },
      ],
    },
    detail: {
      claims: [{ was: ["three countries"], changes: [{ removed: "three", added: "five" }] }],
    },
  });
  const claim = await inScope(editor, (db) =>
    db.claim.findFirstOrThrow({ include: { carries: true } }),
  );
  expect(claim.state).toBe("stale");
  expect(claim.carries).toMatchObject([{ outcome: "edited", sameClaim: false, applied: false }]);
});

test("the approved correction, made by hand, keeps the approval, as applied", async () => {
  const { reporter, reviewer, editor, article } = await testDesk();
  const { claimId } = await approvedClaim(reviewer, editor, article);
  const { articleId, revisionId, text } = article;
  const document = edited(text, ["three countries", "four countries"]);
  await recording(() => editArticle.run(reporter, { articleId, revisionId, document }));
  const claim = await inScope(editor, (db) =>
    db.claim.findFirstOrThrow({ where: { id: claimId }, include: { carries: true } }),
  );
  expect(claim.state).toBe("approved");
  expect(claim.carries).toMatchObject([{ applied: true }]);
});

test("a claim whose sentence was cut is lost, and no longer approved", async () => {
  const { reporter, reviewer, editor, article } = await testDesk();
  await approvedClaim(reviewer, editor, article);
  const { articleId, revisionId, text } = article;
  const document = edited(text, [text.split("\n")[0] ?? "", "Nothing more is known of it."]);
  await recording(() => editArticle.run(reporter, { articleId, revisionId, document }));
  const claim = await inScope(editor, (db) =>
    db.claim.findFirstOrThrow({ include: { carries: true, spans: true } }),
  );
  expect(claim.state).toBe("stale");
  expect(claim.carries).toMatchObject([{ outcome: "lost" }]);
  expect(claim.spans.map(({ revisionId: of }) => of)).toEqual([revisionId]);
});

test("whoever types text becomes an author, and then gives no verdict", async () => {
  const { editor, article } = await testDesk();
  const { articleId, revisionId, text } = article;
  const document = edited(text, ["Thursday", "Friday"]);
  const { event } = await recording(() =>
    editArticle.run(editor, { articleId, revisionId, document }),
  );
  expect(event.detail).toMatchObject({
    authors: [{ member: editor.memberId, because: "revision" }],
  });
  const authors = await inScope(editor, (db) => db.articleAuthor.findMany());
  expect(authors.map(({ memberId }) => memberId)).toContain(editor.memberId);
});

test("of two who edit at once, the second overwrites nothing", async () => {
  const { reporter, editor, article } = await testDesk();
  const { articleId, revisionId, text } = article;
  const first = edited(text, ["Thursday", "Friday"]);
  await recording(() => editArticle.run(reporter, { articleId, revisionId, document: first }));
  const second = edited(text, ["two days", "three days"]);
  await expectRefused("conflict", () =>
    editArticle.run(editor, { articleId, revisionId, document: second }),
  );
});

test("nothing is written of what changes nothing, says nothing, or is not theirs to edit", async () => {
  const { room, reporter, reviewer, stranger, article } = await testDesk();
  const { articleId, revisionId, text } = article;
  const run = (actor: typeof reporter, document: unknown) => () =>
    editArticle.run(actor, { articleId, revisionId, document });
  await expectRefused("conflict", run(reporter, edited(text)));
  await expectRefused("invalid_input", run(reporter, { type: "doc", content: [] }));
  await expectRefused("invalid_input", run(reporter, "text"));
  const other = edited(text, ["Thursday", "Friday"]);
  await expectRefused("forbidden", run(reviewer, other));
  await expectRefused("forbidden", run(await room.join("auditor"), other));
  await expectRefused("not_found", run(stranger, other));
});
