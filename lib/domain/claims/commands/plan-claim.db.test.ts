import { expect, test } from "vitest";
import { testClaim } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording, refusal } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { planClaim } from "./plan-claim.ts";

async function deskWithClaim() {
  const desk = await testDesk();
  return { ...desk, ...(await testClaim(desk.reviewer, desk.article)) };
}

test("a claim gets another category, a priority and a day; what is not named stays", async () => {
  const { editor, claimId } = await deskWithClaim();
  const due = "2024-05-17T18:00:00.000Z";
  const input = { claimId, priority: "high", dueAt: due };
  const { event } = await recording(() => planClaim.run(editor, input));
  expect(event).toMatchObject({
    type: "claim.planned",
    data: {
      ...{ claim: claimId, category: "number", priority: "high", due },
      was: { category: "number", priority: "normal", due: null },
    },
  });
  const claim = await inScope(editor, (db) => db.claim.findFirstOrThrow());
  expect(claim).toMatchObject({ category: "number", priority: "high", dueAt: new Date(due) });
  const none = await recording(() => planClaim.run(editor, { claimId, dueAt: null }));
  expect(none.event.data).toMatchObject({ due: null, was: { due } });
});

test("what somebody else changed since it was seen stays, and both versions are said", async () => {
  const { reviewer, editor, claimId } = await deskWithClaim();
  const saw = { priority: "normal" };
  await planClaim.run(editor, { claimId, priority: "low", saw });
  const refused = await refusal(() => planClaim.run(reviewer, { claimId, priority: "high", saw }));
  expect(refused.code).toBe("conflict");
  expect(refused.message).toMatch(
    new RegExp(`^${editor.name} set the priority to Low \\(.* UTC\\), and you saw Normal: nothing`),
  );
  const back = { claimId, priority: "normal", saw: { priority: "low" } };
  await planClaim.run(reviewer, { ...back, dueAt: "2024-05-17T20:00:00+02:00" });
  const due = { dueAt: "2024-05-17T18:00:00.000Z" };
  await expectRefused("conflict", () =>
    planClaim.run(editor, { claimId, dueAt: null, saw: { dueAt: null } }),
  );
  await planClaim.run(editor, { claimId, dueAt: null, saw: due });
});

test("refused: what changes nothing, is no day, or comes from somebody who checks nothing", async () => {
  const { room, reporter, editor, stranger, claimId } = await deskWithClaim();
  await expectRefused("conflict", () => planClaim.run(editor, { claimId, priority: "normal" }));
  await expectRefused("invalid_input", () => planClaim.run(editor, { claimId, dueAt: "soon" }));
  const input = { claimId, category: "date" };
  await expectRefused("forbidden", () => planClaim.run(reporter, input));
  await expectRefused("forbidden", () => planClaim.run(room.admin, input));
  await expectRefused("not_found", () => planClaim.run(stranger, input));
});
