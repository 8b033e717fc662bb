import { expect, test } from "vitest";
import { testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { removeMember } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording, refusal } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { assignClaim } from "./assign-claim.ts";
import { withdrawClaim } from "./withdraw-claim.ts";

async function deskWithClaim() {
  const desk = await testDesk();
  const { claimId } = await testClaim(desk.editor, desk.article);
  return { ...desk, claimId, input: { claimId, ownerId: desk.reviewer.memberId } };
}

test("a claim is given to a reviewer, and that is recorded", async () => {
  const { editor, reviewer, article, claimId, input } = await deskWithClaim();
  const { event } = await recording(() => assignClaim.run(editor, input));
  const claim = await inScope(editor, (db) =>
    db.claim.findFirstOrThrow({ where: { id: claimId } }),
  );
  expect(claim).toMatchObject({ state: "assigned", ownerId: reviewer.memberId });
  expect(event).toMatchObject({
    chainOf: { articleId: article.articleId },
    type: "claim.assigned",
    actor: { member: editor.memberId },
    data: { claim: claimId, owner: reviewer.memberId, from: "open", to: "assigned" },
    detail: { ownerName: reviewer.name },
  });
});

test("it is taken from whoever has it, and is as open as it was", async () => {
  const { editor, claimId, input } = await deskWithClaim();
  const nobody = { claimId, ownerId: null };
  await expectRefused("conflict", () => assignClaim.run(editor, nobody));
  await assignClaim.run(editor, input);
  const { event } = await recording(() => assignClaim.run(editor, nobody));
  const claim = await inScope(editor, (db) => db.claim.findFirstOrThrow());
  expect(claim).toMatchObject({ state: "open", ownerId: null });
  expect(event).toMatchObject({
    type: "claim.unassigned",
    data: { claim: claimId, from: "assigned", to: "open" },
    detail: {},
  });
});

test("it is not taken from somebody whom nobody saw there", async () => {
  const { editor, reviewer, claimId, input } = await deskWithClaim();
  const nobody = { ownerId: null };
  await assignClaim.run(editor, { ...input, saw: nobody });
  const self = { claimId, ownerId: editor.memberId };
  const refused = await refusal(() => assignClaim.run(editor, { ...self, saw: nobody }));
  expect(refused.code).toBe("conflict");
  expect(refused.message).toContain(`gave this claim to ${reviewer.name} (`);
  expect(refused.message).toContain("and you saw nobody: nothing was changed.");
  await assignClaim.run(editor, { ...self, saw: { ownerId: reviewer.memberId } });
});

test("it is given to nobody who could not check it", async () => {
  const { reporter, reviewer, editor, stranger, claimId, input } = await deskWithClaim();
  for (const { memberId } of [reporter, stranger]) {
    await expectRefused("invalid_input", () =>
      assignClaim.run(editor, { claimId, ownerId: memberId }),
    );
  }
  await removeMember(reviewer, new Date());
  await expectRefused("invalid_input", () => assignClaim.run(editor, input));
});

test("a reporter, an admin, somebody of another newsroom assign nothing", async () => {
  const { room, reporter, stranger, input } = await deskWithClaim();
  await expectRefused("forbidden", () => assignClaim.run(reporter, input));
  await expectRefused("forbidden", () => assignClaim.run(room.admin, input));
  await expectRefused("not_found", () => assignClaim.run(stranger, input));
});

test("a withdrawn claim is given to nobody", async () => {
  const { editor, claimId, input } = await deskWithClaim();
  await withdrawClaim.run(editor, { claimId, reason: "A duplicate." });
  await expectRefused("conflict", () => assignClaim.run(editor, input));
});
