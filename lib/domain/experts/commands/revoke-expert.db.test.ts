import { expect, test } from "vitest";
import { changeRoles } from "#lib/domain/members/commands/change-roles.ts";
import { testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { removeMember } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { applicationConnection, sqlState } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { expertByLink } from "../queries.ts";
import { answerRequest } from "./answer-request.ts";
import { askExpert } from "./ask-expert.ts";
import { revokeExpert } from "./revoke-expert.ts";

async function asked() {
  const desk = await testDesk();
  const { claimId } = await testClaim(desk.reviewer, desk.article);
  const input = { claimId, name: "Dr Roth", question: "How many came?" };
  return { ...desk, claimId, ...(await askExpert.run(desk.reviewer, input)) };
}

test("a link is revoked once, at once, and it is recorded", async () => {
  const { room, reporter, editor, stranger, article, claimId, requestId, token } = await asked();
  for (const actor of [reporter, room.admin]) {
    await expectRefused("forbidden", () => revokeExpert.run(actor, { requestId }));
  }
  await expectRefused("not_found", () => revokeExpert.run(stranger, { requestId }));
  const { event } = await recording(() => revokeExpert.run(editor, { requestId }));
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "expert.revoked",
    actor: { member: editor.memberId },
    data: { claim: claimId, request: requestId },
  });
  const where = { id: requestId };
  const row = await inScope(editor, (db) => db.expertRequest.findFirstOrThrow({ where }));
  expect(row).toMatchObject({ revokedAt: new Date(event.at), revokedById: editor.memberId });
  await expect(expertByLink(token)).rejects.toMatchObject({ code: "not_found" });
  await expectRefused("conflict", () => revokeExpert.run(editor, { requestId }));
  const sql = await applicationConnection(editor);
  const back = "UPDATE expert_request SET revoked_at = NULL, revoked_by_id = NULL";
  expect(await sqlState(sql.query(back))).toBe("ST409");
  await sql.end();
});

test("a link leads nowhere once whoever made it may ask nobody", async () => {
  const { room, reviewer, token } = await asked();
  const { memberId } = reviewer;
  await expertByLink(token);
  for (const end of [
    () => changeRoles.run(room.admin, { memberId, roles: ["reporter"] }),
    () => removeMember(reviewer, new Date()),
  ]) {
    await changeRoles.run(room.admin, { memberId, roles: ["reviewer", "auditor"] });
    await expertByLink(token);
    await end();
    await expect(expertByLink(token)).rejects.toMatchObject({ code: "not_found" });
  }
});

test("what was answered is not taken back", async () => {
  const { editor, requestId, token } = await asked();
  await answerRequest.run(await expertByLink(token), { body: "Eighteen." });
  await expectRefused("conflict", () => revokeExpert.run(editor, { requestId }));
});
