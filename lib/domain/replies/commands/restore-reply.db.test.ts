import { expect, test } from "vitest";
import { testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { listReplies } from "../queries.ts";
import { addReply } from "./add-reply.ts";
import { removeReply } from "./remove-reply.ts";
import { restoreReply } from "./restore-reply.ts";

test("what was removed comes back, with its words", async () => {
  const { reporter, reviewer, article } = await testDesk();
  const { claimId } = await testClaim(reviewer, article);
  const input = await addReply.run(reviewer, { claimId, body: "By noon." });
  await expectRefused("conflict", () => restoreReply.run(reviewer, input));
  await removeReply.run(reviewer, input);
  await expectRefused("forbidden", () => restoreReply.run(reporter, input));
  const { event } = await recording(() => restoreReply.run(reviewer, input));
  expect(event).toMatchObject({ type: "reply.restored", data: { reply: input.replyId } });
  const shown = await inScope(reviewer, (db) => listReplies(db, article.articleId));
  expect(shown).toMatchObject([{ id: input.replyId, body: "By noon." }]);
});
