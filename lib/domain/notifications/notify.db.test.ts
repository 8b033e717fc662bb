import { expect, test } from "vitest";
import { editAnnotation } from "#lib/domain/annotations/commands/edit-annotation.ts";
import { assignClaim } from "#lib/domain/claims/commands/assign-claim.ts";
import { proposeVerdict } from "#lib/domain/claims/commands/propose-verdict.ts";
import { approveClaim } from "#lib/domain/decisions/commands/approve-claim.ts";
import { returnClaim } from "#lib/domain/decisions/commands/return-claim.ts";
import { addReply } from "#lib/domain/replies/commands/add-reply.ts";
import { editReply } from "#lib/domain/replies/commands/edit-reply.ts";
import {
  approvedClaim,
  proposedClaim,
  testAnnotation,
  testClaim,
  testEvidence,
} from "#lib/domain/test-article.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { removeMember } from "#lib/domain/test-newsroom.ts";
import { expectRefused, refusal } from "#lib/domain/test-record.ts";
import { revisedArticle } from "#lib/domain/test-revision.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { markRead } from "#lib/platform/notifications/marks.ts";
import { countUnread, listNotifications } from "./queries.ts";

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

/** A note that names these people. */
const naming = (...people: Actor[]) => ({
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [
        { type: "text", text: "Ask " },
        ...people.map(({ memberId: id }) => ({ type: "mention", attrs: { id, label: "Nobody" } })),
      ],
    },
  ],
});

test("whoever is named is told once for each note, by their name of now, and nobody of themselves", async () => {
  const { room, reviewer, reporter, editor, stranger, article } = await testDesk();
  const { annotationId } = await testAnnotation(reviewer, article);
  const body = naming(reporter, reviewer);
  const { replyId } = await addReply.run(reviewer, { annotationId, body });
  const reply = await inScope(reviewer, (db) => db.reply.findFirstOrThrow());
  expect(reply.body).toBe(`Ask @${reporter.name}@${reviewer.name}`);
  expect(reply.mentioned).toEqual([reporter.memberId, reviewer.memberId]);
  expect([await told(reporter), await told(reviewer)]).toEqual([["mentioned"], []]);
  await editReply.run(reviewer, { replyId, body: "Ask somebody." });
  await editReply.run(reviewer, { replyId, body: naming(reporter, editor) });
  expect([await told(reporter), await told(editor)]).toEqual([["mentioned"], ["mentioned"]]);

  const { rows } = await inScope(editor, (db) => listNotifications(db, editor.memberId));
  expect(rows).toMatchObject([{ kind: "mentioned", event: { type: "reply.edited" } }]);
  const gone = await room.join("reviewer");
  await removeMember(gone, new Date());
  await editAnnotation.run(reviewer, { annotationId, body: naming(gone, editor) });
  expect(await told(gone)).toEqual([]);
  expect(await told(editor)).toEqual(["mentioned", "mentioned"]);
  await expectRefused("invalid_input", () =>
    addReply.run(reviewer, { annotationId, body: naming(stranger) }),
  );
});

test("a verdict names whom it wants to see it", async () => {
  const { reviewer, editor, article } = await testDesk();
  const { claimId } = await testClaim(reviewer, article);
  const verdict = { rating: "verified", disposition: "stands", rationale: naming(editor) };
  await proposeVerdict.run(reviewer, { claimId, ...verdict });
  expect(await told(editor)).toEqual(["mentioned"]);
  const row = await inScope(editor, (db) => db.verdict.findFirstOrThrow());
  expect(row.rationale).toBe(`Ask @${editor.name}`);
  expect(JSON.parse(row.rationaleDocument ?? "")).toMatchObject({ type: "doc" });
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
