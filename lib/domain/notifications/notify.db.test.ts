import { expect, test } from "vitest";
import { assignClaim } from "#lib/domain/claims/commands/assign-claim.ts";
import { approveClaim } from "#lib/domain/decisions/commands/approve-claim.ts";
import { returnClaim } from "#lib/domain/decisions/commands/return-claim.ts";
import { approvedClaim, proposedClaim, testClaim, testEvidence } from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { removeMember } from "#lib/domain/test-newsroom.ts";
import { refusal } from "#lib/domain/test-record.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { countUnread, markRead } from "#lib/platform/notifications/marks.ts";

/** What a member was told of, in the order of events. */
async function told({ newsroomId, personId, memberId }: Actor) {
  const rows = await inScope({ newsroomId, personId }, (db) =>
    db.notification.findMany({ where: { memberId }, orderBy: { seq: "asc" } }),
  );
  return rows.map(({ kind }) => kind);
}

test("whoever is given a claim is told in the same transaction; whoever takes one is not", async () => {
  const { reviewer, editor, article } = await testDesk();
  const { claimId } = await testClaim(editor, article);
  await assignClaim.run(editor, { claimId, ownerId: reviewer.memberId });
  const [row] = await inScope(editor, (db) => db.notification.findMany());
  const event = await inScope(editor, (db) =>
    db.auditEvent.findFirstOrThrow({
      orderBy: { seq: "desc" },
      where: { chain: { articleId: article.articleId } },
    }),
  );
  expect(row).toMatchObject({
    ...{ memberId: reviewer.memberId, chainId: event.chainId, seq: event.seq, kind: "assigned" },
    ...{ readAt: null, mailedAt: null, createdAt: new Date(JSON.parse(event.body).at) },
  });
  await assignClaim.run(editor, { claimId, ownerId: editor.memberId });
  expect(await told(editor)).toEqual([]);
  expect(await told(reviewer)).toEqual(["assigned"]);
});

test("of a decision and of an end of an approval, whoever proposed last and the owner are told", async () => {
  const { room, reviewer, reporter, editor, article } = await testDesk();
  const owner = await room.join("reviewer");
  const claim = await proposedClaim(reviewer, article);
  await returnClaim.run(editor, { ...claim, reason: "Which list?" });
  expect(await told(reviewer)).toEqual(["returned"]);
  await assignClaim.run(editor, { claimId: claim.claimId, ownerId: owner.memberId });
  const again = await approvedClaim(reviewer, editor, article);
  await testEvidence(reviewer, article, again);
  expect(await told(reviewer)).toEqual(["returned", "approved"]);
  const third = await approvedClaim(reviewer, editor, article);
  const fourth = await approvedClaim(owner, editor, article);
  await revisedArticle(reporter, article, ["three countries", "thirteen countries"]);
  expect(await told(reviewer)).toEqual(["returned", "approved", "approved", "stale"]);
  expect(await told(owner)).toEqual(["assigned", "approved", "stale"]);
  for (const nobody of [editor, reporter]) expect(await told(nobody)).toEqual([]);
  expect([third.claimId, fourth.claimId]).toHaveLength(2);
});

test("a refusal tells nobody, and nor is told who has left", async () => {
  const { reviewer, editor, article } = await testDesk();
  const claim = await proposedClaim(reviewer, article);
  await refusal(() => approveClaim.run(reviewer, claim));
  expect(await told(reviewer)).toEqual([]);
  await removeMember(reviewer, new Date());
  await approveClaim.run(editor, claim);
  expect(await told(reviewer)).toEqual([]);
});

test("what was read is read: one, or all that was shown, and nobody else's", async () => {
  const { reviewer, editor, stranger, article } = await testDesk();
  for (let count = 0; count < 3; count += 1) await approvedClaim(reviewer, editor, article);
  expect(await countUnread(reviewer)).toBe(3);
  expect(await countUnread(editor)).toBe(0);
  const [first, second] = await inScope(reviewer, (db) =>
    db.notification.findMany({ orderBy: { seq: "asc" } }),
  );
  if (!first || !second) throw new Error("Two were told.");
  const { chainId, seq } = first;
  for (const other of [editor, stranger]) await markRead(other, { chainId, seq });
  expect(await countUnread(reviewer)).toBe(3);
  await markRead(reviewer, { chainId, seq });
  expect(await countUnread(reviewer)).toBe(2);
  await markRead(reviewer, { until: second.createdAt });
  expect(await countUnread(reviewer)).toBe(1);
});
