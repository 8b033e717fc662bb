import { expect, test } from "vitest";
import { proposedClaim, testArticle, testEvidence } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { removeMember } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { approveClaim } from "./approve-claim.ts";
import { grantBreakGlass } from "./grant-break-glass.ts";
import { returnClaim } from "./return-claim.ts";

const reason = "The other editors are on leave.";

/** A claim whose verdict its one editor proposed. */
async function lonelyDesk() {
  const desk = await testDesk();
  const seen = await proposedClaim(desk.editor, desk.article);
  const granted = { claimId: seen.claimId, deciderId: desk.editor.memberId, reason };
  return { ...desk, seen, granted };
}

test("somebody who has no part in the claim gives leave, and that is recorded", async () => {
  const { room, editor, article, seen, granted } = await lonelyDesk();
  const { result, event } = await recording(() => grantBreakGlass.run(room.admin, granted));
  const row = await inScope(editor, (db) => db.breakGlass.findFirstOrThrow());
  expect(row).toMatchObject({
    id: result.breakGlassId,
    claimId: seen.claimId,
    deciderId: editor.memberId,
    grantedById: room.admin.memberId,
    reason,
    revokedAt: null,
  });
  expect(row.expiresAt.getTime() - row.createdAt.getTime()).toBe(24 * 3_600_000);
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "break_glass.granted",
    data: {
      claim: seen.claimId,
      breakGlass: result.breakGlassId,
      decider: editor.memberId,
      expires: row.expiresAt.toISOString(),
    },
    detail: { deciderName: editor.name, reason },
  });
});

test("the decision is then made alone, once, and says by which leave", async () => {
  const { room, editor, article, seen, granted } = await lonelyDesk();
  await expectRefused("forbidden", () => approveClaim.run(editor, seen));
  const { breakGlassId } = await grantBreakGlass.run(room.admin, granted);
  const { event } = await recording(() => approveClaim.run(editor, seen));
  expect(event.data).toMatchObject({ breakGlass: breakGlassId, to: "approved" });
  const decision = await inScope(editor, (db) => db.decision.findFirstOrThrow());
  expect(decision.breakGlassId).toBe(breakGlassId);
  const other = await proposedClaim(editor, article);
  await expectRefused("forbidden", () => approveClaim.run(editor, other));
});

test("leave is not spent where four-eyes bars nothing", async () => {
  const { room, reviewer, editor, article } = await testDesk();
  const seen = await proposedClaim(reviewer, article);
  const granted = { claimId: seen.claimId, deciderId: editor.memberId, reason };
  await grantBreakGlass.run(room.admin, granted);
  await returnClaim.run(editor, { ...seen, reason });
  const decision = await inScope(editor, (db) => db.decision.findFirstOrThrow());
  expect(decision.breakGlassId).toBeNull();
});

test("an author who is an editor decides by leave, and nobody who is none", async () => {
  const { room, reviewer, editor } = await testDesk();
  const author = await room.join("reporter", "editor");
  const seen = await proposedClaim(reviewer, await testArticle(author));
  const granted = { claimId: seen.claimId, reason };
  const to = (deciderId: string) => () => grantBreakGlass.run(editor, { ...granted, deciderId });
  await expectRefused("not_found", to(reviewer.memberId));
  await to(author.memberId)();
  await recording(() => approveClaim.run(author, seen));
});

test("whoever has a part in the claim gives no leave, nor to themselves, nor twice", async () => {
  const { room, reporter, reviewer, editor, stranger, article, seen, granted } = await lonelyDesk();
  const attacher = await room.join("editor");
  await testEvidence(attacher, article, seen);
  for (const actor of [editor, attacher, reviewer, reporter, await room.join("auditor")]) {
    await expectRefused("forbidden", () => grantBreakGlass.run(actor, granted));
  }
  await expectRefused("not_found", () => grantBreakGlass.run(stranger, granted));
  const other = await room.join("editor");
  const own = { ...granted, deciderId: other.memberId };
  await expectRefused("forbidden", () => grantBreakGlass.run(other, own));
  await expectRefused("invalid_input", () =>
    grantBreakGlass.run(other, { ...granted, reason: "" }),
  );
  await expectRefused("invalid_input", () => grantBreakGlass.run(other, { ...granted, hours: 73 }));
  await grantBreakGlass.run(other, granted);
  await expectRefused("conflict", () => grantBreakGlass.run(room.admin, granted));
});

test("leave falls with whoever gave it: gone from the newsroom, or with a part in the claim since", async () => {
  const { room, editor, article, seen, granted } = await lonelyDesk();
  const [leaving, helping] = [await room.join("admin"), await room.join("editor", "reviewer")];
  await grantBreakGlass.run(leaving, granted);
  await removeMember(leaving, new Date());
  await expectRefused("forbidden", () => approveClaim.run(editor, seen));
  const second = await proposedClaim(editor, article);
  await grantBreakGlass.run(helping, { ...granted, claimId: second.claimId });
  await testEvidence(helping, article, second);
  await expectRefused("forbidden", () => approveClaim.run(editor, second));
});
