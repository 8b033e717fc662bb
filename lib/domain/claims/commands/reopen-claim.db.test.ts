import { expect, test } from "vitest";
import { approvedClaim, proposedClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { reopenClaim } from "./reopen-claim.ts";

const reason = "A reader wrote to us.";

test("an approved claim is taken up again, and that is recorded; its decision stays", async () => {
  const { reviewer, editor, article } = await testDesk();
  const { claimId } = await approvedClaim(reviewer, editor, article);
  const { event } = await recording(() => reopenClaim.run(editor, { claimId, reason }));
  const claim = await inScope(editor, (db) =>
    db.claim.findFirstOrThrow({ include: { decisions: true } }),
  );
  expect(claim).toMatchObject({ state: "researching", decisions: [{ kind: "approve" }] });
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "claim.reopened",
    actor: { member: editor.memberId },
    data: { claim: claimId, from: "approved", to: "researching" },
    detail: { reason },
  });
});

test("no reason, a wrong role, another newsroom: nothing is reopened", async () => {
  const { reviewer, editor, stranger, article } = await testDesk();
  const { claimId } = await approvedClaim(reviewer, editor, article);
  await expectRefused("invalid_input", () => reopenClaim.run(editor, { claimId, reason: "" }));
  await expectRefused("forbidden", () => reopenClaim.run(reviewer, { claimId, reason }));
  await expectRefused("not_found", () => reopenClaim.run(stranger, { claimId, reason }));
});

test("a claim that is only proposed is not reopened", async () => {
  const { reviewer, editor, article } = await testDesk();
  const { claimId } = await proposedClaim(reviewer, article);
  await expectRefused("conflict", () => reopenClaim.run(editor, { claimId, reason }));
});
