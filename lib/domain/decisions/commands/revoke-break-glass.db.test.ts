import { expect, test } from "vitest";
import { proposedClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { approveClaim } from "./approve-claim.ts";
import { grantBreakGlass } from "./grant-break-glass.ts";
import { revokeBreakGlass } from "./revoke-break-glass.ts";

async function deskWithLeave() {
  const desk = await testDesk();
  const seen = await proposedClaim(desk.editor, desk.article);
  const { claimId } = seen;
  const granted = { claimId, deciderId: desk.editor.memberId, reason: "Alone today." };
  return { ...desk, seen, ...(await grantBreakGlass.run(desk.room.admin, granted)) };
}

test("leave is taken back while it was not used, and that is recorded", async () => {
  const { room, editor, article, seen, breakGlassId } = await deskWithLeave();
  const { event } = await recording(() => revokeBreakGlass.run(room.admin, { breakGlassId }));
  const row = await inScope(editor, (db) => db.breakGlass.findFirstOrThrow());
  expect(row).toMatchObject({ revokedById: room.admin.memberId, revokedAt: new Date(event.at) });
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "break_glass.revoked",
    data: { claim: seen.claimId, breakGlass: breakGlassId },
  });
  await expectRefused("forbidden", () => approveClaim.run(editor, seen));
  await expectRefused("conflict", () => revokeBreakGlass.run(room.admin, { breakGlassId }));
});

test("what was used is not taken back; nor by whoever may not", async () => {
  const { room, reviewer, editor, stranger, seen, breakGlassId } = await deskWithLeave();
  await expectRefused("forbidden", () => revokeBreakGlass.run(reviewer, { breakGlassId }));
  await expectRefused("not_found", () => revokeBreakGlass.run(stranger, { breakGlassId }));
  await approveClaim.run(editor, seen);
  await expectRefused("conflict", () => revokeBreakGlass.run(room.admin, { breakGlassId }));
});
