import { expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { removeAnnotation } from "#lib/domain/annotations/commands/remove-annotation.ts";
import { search } from "#lib/domain/search/queries.ts";
import { readQuery } from "#lib/domain/search/read-query.ts";
import { testAnnotation, testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { applicationConnection, sqlState } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { addReply } from "./add-reply.ts";

async function deskWithThreads() {
  const desk = await testDesk();
  const { annotationId } = await testAnnotation(desk.reviewer, desk.article);
  const { claimId } = await testClaim(desk.reviewer, desk.article);
  return { ...desk, annotationId, claimId };
}

test("a comment and a claim are answered, and the record tells it", async () => {
  const { reporter, editor, article, annotationId, claimId } = await deskWithThreads();
  const { articleId } = article;
  const first = await recording(() => addReply.run(reporter, { annotationId, body: " Why? " }));
  expect(first.event).toMatchObject({
    chainOf: { articleId },
    type: "reply.added",
    data: { reply: first.result.replyId, annotation: annotationId },
    detail: { body: "Why?" },
  });
  const second = await recording(() => addReply.run(editor, { claimId, body: "By noon." }));
  expect(second.event.data).toEqual({ reply: second.result.replyId, claim: claimId });
  const rows = await inScope(editor, (db) => db.reply.findMany({ orderBy: { createdAt: "asc" } }));
  const none = { editedAt: null, removedAt: null };
  expect(rows).toMatchObject([
    { ...none, articleId, annotationId, claimId: null, authorId: reporter.memberId, body: "Why?" },
    { ...none, articleId, annotationId: null, claimId, authorId: editor.memberId },
  ]);
});

test("what was removed is not answered, nor two things at once, nor anything with nothing", async () => {
  const { reviewer, annotationId, claimId } = await deskWithThreads();
  await expectRefused("invalid_input", () => addReply.run(reviewer, { body: "To whom?" }));
  await expectRefused("invalid_input", () =>
    addReply.run(reviewer, { annotationId, claimId, body: "To both." }),
  );
  await expectRefused("invalid_input", () => addReply.run(reviewer, { claimId, body: " \u200b" }));
  await expectRefused("not_found", () =>
    addReply.run(reviewer, { claimId: newId(), body: "To nothing." }),
  );
  await removeAnnotation.run(reviewer, { annotationId });
  await expectRefused("conflict", () => addReply.run(reviewer, { annotationId, body: "Late." }));
});

test("an auditor, an admin, somebody of another newsroom write nothing", async () => {
  const { room, stranger, claimId } = await deskWithThreads();
  const input = { claimId, body: "May I?" };
  const auditor = await room.join("auditor");
  await expectRefused("forbidden", () => addReply.run(auditor, input));
  await expectRefused("forbidden", () => addReply.run(room.admin, input));
  await expectRefused("not_found", () => addReply.run(stranger, input));
});

test("the database lets nobody write in another's name, nor to what is elsewhere", async () => {
  const { reviewer, editor, article, claimId } = await deskWithThreads();
  const { newsroomId } = reviewer;
  const sql = await applicationConnection(reviewer);
  const insert = (author: string, articleId: string) =>
    sql.query(
      `INSERT INTO reply (newsroom_id, id, article_id, claim_id, body, author_id, created_at)
       VALUES ($1, $2, $3, $4, 'Words', $5, now())`,
      [newsroomId, newId(), articleId, claimId, author],
    );
  expect(await sqlState(insert(editor.memberId, article.articleId))).toBe("ST403");
  expect(await sqlState(insert(reviewer.memberId, newId()))).toBe("ST409");
  expect(await sqlState(insert(reviewer.memberId, article.articleId))).toBe("accepted");
  await sql.end();
});

test("what is answered is found by the words of its replies", async () => {
  const { reporter, annotationId, claimId } = await deskWithThreads();
  await addReply.run(reporter, { annotationId, body: "The quartermaster said so." });
  await addReply.run(reporter, { claimId, body: "Ask the quartermaster." });
  const query = readQuery("quartermaster");
  const { entries } = await inScope(reporter, (db) => search(db, query, 1));
  expect(entries.map(({ id, kind }) => [kind, id]).sort()).toEqual([
    ["claim", claimId],
    ["note", annotationId],
  ]);
});
