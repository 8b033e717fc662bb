import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { addAnnotation } from "#lib/domain/annotations/commands/add-annotation.ts";
import { isCorrectionMade } from "#lib/domain/claims/correction-place.ts";
import { approvedClaim, rangeOf, type TestArticle, testArticle } from "#lib/domain/test-article.ts";
import { checkedArticle } from "#lib/domain/test-checked.ts";
import { testChecks } from "#lib/domain/test-checks.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { removeMember } from "#lib/domain/test-newsroom.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { applyCorrections } from "./commands/apply-corrections.ts";
import { restoreRevision } from "./commands/restore-revision.ts";

/** What the database itself refuses: each by SQL, as the application's own role. */
const attempt = (actor: Actor, work: (db: Db) => Promise<unknown>) =>
  expect(inScope(actor, work)).rejects;

const signOff = (editor: Actor, { articleId, revisionId, text }: TestArticle) => ({
  data: {
    ...{ id: newId(), newsroomId: editor.newsroomId, articleId, revisionId },
    ...{ sha256: sha256Hex(text), reservations: "", signedById: editor.memberId },
    createdAt: new Date(),
  },
});

test("nothing is signed off while an approved correction is not made", async () => {
  const { reporter, reviewer, editor, article } = await testDesk();
  const { articleId, revisionId } = article;
  await testChecks(reviewer, { articleId });
  const { claimId } = await approvedClaim(reviewer, editor, article);
  await attempt(editor, (db) => db.signOff.createMany(signOff(editor, article))).toThrow(
    /correction that was approved is not made/,
  );
  const made = await applyCorrections.run(reporter, { articleId, revisionId, claimIds: [claimId] });
  const text = article.text.replace("three countries", "four countries");
  const now = { articleId, revisionId: made.revisionId, text };
  await checkedArticle(reviewer, now);
  await inScope(editor, async (db) => {
    await db.signOff.createMany(signOff(editor, now));
    await db.article.updateMany({ where: { id: articleId }, data: { state: "approved" } });
  });
});

test("the database finds a correction made wherever the application does, and only about there", async () => {
  const { reviewer, editor, article } = await testDesk();
  const { claimId } = await approvedClaim(reviewer, editor, article);
  const { revisionId, text } = article;
  const { start, end } = rangeOf(article, "three countries");
  const wholly = newId();
  const words = ["three", "from three", "countries came", "😀 Envoys", "Envoys from", "came: Chad"];
  const corrections = [
    ...words.flatMap((one) => [
      { oldText: one, newText: "" },
      { oldText: "no such words", newText: one },
    ]),
    { oldText: "no such words", newText: "nobody" },
    { oldText: "nobody", newText: "" },
  ];
  for (const [claim, spans] of [
    [claimId, [{ start, end }]],
    [wholly, []],
  ] as const) {
    for (const correction of corrections) {
      const { oldText, newText } = correction;
      const [row] = await inScope(
        editor,
        (db) => db.$queryRaw<
          { made: boolean }[]
        >`SELECT is_correction_made(${editor.newsroomId}::uuid,
          ${claim}::uuid, ${revisionId}::uuid, in_units(${text}), ${oldText}, ${newText}) AS made`,
      );
      expect([correction, row?.made]).toEqual([
        correction,
        isCorrectionMade(text, spans, correction),
      ]);
    }
  }
});

test("an article is imported once, and a revision is bound by the hash of its text", async () => {
  const { reporter, article } = await testDesk();
  const { newsroomId, memberId } = reporter;
  const text = `${article.text}!`;
  const revision = {
    ...{ newsroomId, articleId: article.articleId, number: 2, document: "{}", text, note: "" },
    ...{ sha256: sha256Hex(text), createdAt: new Date() },
  };
  const write = (change: object) => (db: Db) =>
    db.revision.createMany({ data: { ...revision, id: newId(), ...change } });
  await attempt(reporter, write({ origin: "import" })).toThrow(/imported once/);
  const byReporter = { origin: "edit", madeById: memberId };
  await attempt(reporter, write({ ...byReporter, sha256: "0".repeat(64) })).toThrow(/not the hash/);
  await attempt(reporter, write({ ...byReporter, sha256: sha256Hex(article.text) })).toThrow(
    /not the hash/,
  );
  await inScope(reporter, write(byReporter));
});

test("a changed context is confirmed by a checker who is here and wrote nothing of it", async () => {
  const { room, reviewer, editor } = await testDesk();
  const author = await room.join("reporter", "editor");
  const article = await testArticle(author);
  await approvedClaim(reviewer, editor, article);
  await revisedArticle(author, article, ["came:", "were there:"]);
  const [auditor, gone] = [await room.join("auditor"), await room.join("reviewer")];
  const confirm = ({ memberId }: Actor) => {
    const data = { confirmedAt: new Date(), confirmedById: memberId };
    return (db: Db) => db.claimCarry.updateMany({ data });
  };
  await removeMember(gone, new Date());
  await attempt(author, confirm(auditor)).toThrow(/reviewer or an editor/);
  await attempt(author, confirm(gone)).toThrow(/reviewer or an editor/);
  await attempt(author, confirm(author)).toThrow(/nothing of their own/);
  await inScope(reviewer, confirm(reviewer));
});

test("a suggestion was taken over by the revision that made it, until an earlier text is back", async () => {
  const { reporter, reviewer, article } = await testDesk();
  const { articleId, revisionId } = article;
  const suggestion = { kind: "suggestion", body: "", replacement: "three days" };
  const [one, other] = [
    await addAnnotation.run(reviewer, {
      ...{ articleId, revisionId, ...suggestion, ranges: [rangeOf(article, "two days")] },
    }),
    await addAnnotation.run(reviewer, {
      ...{ articleId, revisionId, ...suggestion, ranges: [rangeOf(article, "two")] },
    }),
  ];
  const accept = (id: string, acceptedInId: string | null) => (db: Db) =>
    db.annotation.updateMany({ where: { id }, data: { acceptedInId } });
  await attempt(reporter, accept(one.annotationId, revisionId)).toThrow(/did not take/);
  const made = await applyCorrections.run(reporter, {
    ...{ articleId, revisionId, annotationIds: [one.annotationId] },
  });
  await attempt(reporter, accept(other.annotationId, made.revisionId)).toThrow(/did not take/);
  await attempt(reporter, accept(one.annotationId, null)).toThrow(/stays so/);
  await restoreRevision.run(reporter, { articleId, number: 1, replaces: 2 });
  const row = await inScope(reporter, (db) =>
    db.annotation.findFirstOrThrow({ where: { id: one.annotationId } }),
  );
  expect(row.acceptedInId).toBeNull();
});
