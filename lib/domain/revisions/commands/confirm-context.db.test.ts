import { expect, test } from "vitest";
import { approvedClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { confirmContext } from "./confirm-context.ts";

async function deskWithChangedContext() {
  const desk = await testDesk();
  const { claimId } = await approvedClaim(desk.reviewer, desk.editor, desk.article);
  await revisedArticle(desk.reporter, desk.article, ["came:", "were there:"]);
  return { ...desk, claimId };
}

test("a changed context is confirmed once", async () => {
  const { reviewer, editor, claimId } = await deskWithChangedContext();
  const claim = await inScope(editor, (db) =>
    db.claim.findFirstOrThrow({ include: { carries: true } }),
  );
  expect(claim).toMatchObject({ state: "approved", carries: [{ contextChanged: true }] });
  const { event } = await recording(() => confirmContext.run(reviewer, { claimId }));
  expect(event).toMatchObject({ type: "claim.context_confirmed", data: { claim: claimId } });
  const carry = await inScope(editor, (db) => db.claimCarry.findFirstOrThrow());
  expect(carry.confirmedById).toBe(reviewer.memberId);
  await expectRefused("conflict", () => confirmContext.run(editor, { claimId }));
});

test("the author confirms nothing, nor does a stranger, and nothing is confirmed where nothing changed", async () => {
  const { reporter, reviewer, editor, stranger, claimId } = await deskWithChangedContext();
  await expectRefused("forbidden", () => confirmContext.run(reporter, { claimId }));
  await expectRefused("not_found", () => confirmContext.run(stranger, { claimId }));
  const other = await testDesk();
  const { claimId: untouched } = await approvedClaim(other.reviewer, other.editor, other.article);
  await expectRefused("conflict", () => confirmContext.run(other.editor, { claimId: untouched }));
  await recording(() => confirmContext.run(editor, { claimId }));
  expect(reviewer.memberId).not.toBe(editor.memberId);
});
