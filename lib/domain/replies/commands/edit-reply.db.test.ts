import { expect, test } from "vitest";
import { testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { applicationConnection, sqlState } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { addReply } from "./add-reply.ts";
import { editReply } from "./edit-reply.ts";
import { removeReply } from "./remove-reply.ts";

async function deskWithReply() {
  const desk = await testDesk();
  const { claimId } = await testClaim(desk.reviewer, desk.article);
  const { replyId } = await addReply.run(desk.reviewer, { claimId, body: "By noon." });
  return { ...desk, claimId, replyId, input: { replyId, body: "By one." } };
}

test("its writer changes what it says, and the record keeps what it said", async () => {
  const { reviewer, replyId, claimId, input } = await deskWithReply();
  const { event } = await recording(() => editReply.run(reviewer, input));
  expect(event).toMatchObject({
    type: "reply.edited",
    data: { reply: replyId, claim: claimId },
    detail: { body: "By one.", was: "By noon." },
  });
  const row = await inScope(reviewer, (db) => db.reply.findFirstOrThrow());
  expect(row).toMatchObject({ body: "By one.", editedAt: new Date(event.at) });
  await expectRefused("conflict", () => editReply.run(reviewer, input));
});

test("nobody else does, an editor no more than others; nor does anybody once it is removed", async () => {
  const { room, reviewer, reporter, editor, stranger, replyId, input } = await deskWithReply();
  for (const other of [reporter, editor, await room.join("reviewer"), room.admin]) {
    await expectRefused("forbidden", () => editReply.run(other, input));
  }
  await expectRefused("not_found", () => editReply.run(stranger, input));
  await removeReply.run(reviewer, { replyId });
  await expectRefused("conflict", () => editReply.run(reviewer, input));
});

test("the database lets nobody change another's words, or words without saying when", async () => {
  const { reviewer, editor, replyId } = await deskWithReply();
  const change = `UPDATE reply SET body = 'Other words', edited_at = now() WHERE id = '${replyId}'`;
  const unsaid = `UPDATE reply SET body = 'Other words' WHERE id = '${replyId}'`;
  const [asEditor, asReviewer] = [
    await applicationConnection(editor),
    await applicationConnection(reviewer),
  ];
  expect(await sqlState(asEditor.query(change))).toBe("ST403");
  expect(await sqlState(asReviewer.query(unsaid))).toBe("ST409");
  expect(await sqlState(asReviewer.query(change))).toBe("accepted");
  await asEditor.end();
  await asReviewer.end();
});
