import { expect, test } from "vitest";
import { proposeVerdict } from "#lib/domain/claims/commands/propose-verdict.ts";
import { proposedClaim, testEvidence, verdictInput } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { approveClaim } from "./approve-claim.ts";
import { returnClaim } from "./return-claim.ts";

const reason = "Ask the host as well.";

test("a claim goes back with a reason, and that is recorded", async () => {
  const { reviewer, editor, article } = await testDesk();
  const seen = await proposedClaim(reviewer, article);
  const { result, event } = await recording(() => returnClaim.run(editor, { ...seen, reason }));
  const claim = await inScope(editor, (db) =>
    db.claim.findFirstOrThrow({ include: { decisions: true } }),
  );
  expect(claim).toMatchObject({
    state: "returned",
    decisions: [{ id: result.decisionId, kind: "return", reason, decidedById: editor.memberId }],
  });
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "claim.returned",
    actor: { member: editor.memberId },
    data: {
      claim: seen.claimId,
      decision: result.decisionId,
      verdict: seen.verdictId,
      from: "proposed",
      to: "returned",
    },
    detail: { reason, digest: claim.decisions[0]?.digest },
  });
});

test("after a return, a new verdict can be proposed and approved; the old one cannot", async () => {
  const { reviewer, editor, article } = await testDesk();
  const seen = await proposedClaim(reviewer, article);
  await returnClaim.run(editor, { ...seen, reason });
  await expectRefused("conflict", () => approveClaim.run(editor, seen));
  const { claimId } = seen;
  const again = await proposeVerdict.run(reviewer, { claimId, ...verdictInput });
  const { event } = await recording(() => approveClaim.run(editor, { claimId, ...again }));
  expect(event.data).toMatchObject({ from: "proposed", to: "approved" });
});

test("no reason, an own verdict, own evidence, a wrong role, a stranger: nothing goes back", async () => {
  const { room, reviewer, editor, stranger, article } = await testDesk();
  const seen = await proposedClaim(reviewer, article);
  await expectRefused("invalid_input", () => returnClaim.run(editor, { ...seen, reason: " " }));
  for (const actor of [reviewer, room.admin]) {
    await expectRefused("forbidden", () => returnClaim.run(actor, { ...seen, reason }));
  }
  await expectRefused("not_found", () => returnClaim.run(stranger, { ...seen, reason }));
  await testEvidence(editor, article, seen);
  await expectRefused("forbidden", () => returnClaim.run(editor, { ...seen, reason }));
  const own = await proposedClaim(editor, article);
  await expectRefused("forbidden", () => returnClaim.run(editor, { ...own, reason }));
});
