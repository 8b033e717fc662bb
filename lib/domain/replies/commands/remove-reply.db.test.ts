import { expect, test } from "vitest";
import { testAnnotation } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { listReplies } from "../queries.ts";
import { addReply } from "./add-reply.ts";
import { removeReply } from "./remove-reply.ts";

async function deskWithReply() {
  const desk = await testDesk();
  const { annotationId } = await testAnnotation(desk.editor, desk.article);
  const input = await addReply.run(desk.reviewer, { annotationId, body: "Four, then." });
  return { ...desk, annotationId, input };
}

test("a reply is removed by its writer, once, and the record keeps it", async () => {
  const { reviewer, article, annotationId, input } = await deskWithReply();
  const { event } = await recording(() => removeReply.run(reviewer, input));
  expect(event).toMatchObject({
    type: "reply.removed",
    data: { reply: input.replyId, annotation: annotationId },
  });
  const rows = await inScope(reviewer, async (db) => ({
    shown: await listReplies(db, article.articleId),
    kept: await db.reply.findFirstOrThrow(),
  }));
  expect(rows.shown).toEqual([]);
  expect(rows.kept).toMatchObject({ body: "Four, then.", removedById: reviewer.memberId });
  await expectRefused("conflict", () => removeReply.run(reviewer, input));
});

test("or by an editor; not by another reviewer, the reporter, or a stranger", async () => {
  const { room, reporter, editor, stranger, input } = await deskWithReply();
  const other = await room.join("reviewer");
  await expectRefused("forbidden", () => removeReply.run(other, input));
  await expectRefused("forbidden", () => removeReply.run(reporter, input));
  await expectRefused("not_found", () => removeReply.run(stranger, input));
  await recording(() => removeReply.run(editor, input));
});
