import { afterAll, beforeEach, expect, test } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { assignClaim } from "#lib/domain/claims/commands/assign-claim.ts";
import { killArticle } from "#lib/domain/publication/commands/kill-article.ts";
import { reopenArticle } from "#lib/domain/publication/commands/reopen-article.ts";
import { testClaim } from "#lib/domain/test-article.ts";
import { contactRow, hoursFromNow, testContact } from "#lib/domain/test-contact.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { contents } from "#lib/domain/test-record.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { listNotifications } from "../notifications/queries.ts";
import { moveDeadline } from "./commands/move-deadline.ts";
import { recordReply } from "./commands/record-reply.ts";
import { lookAtDeadline, wakeLostDeadlines } from "./jobs.ts";

const owner = await ownerConnection();
afterAll(() => owner.end());
beforeEach(() => owner.query("DELETE FROM pgboss.job"));

const told = async (actor: Actor) =>
  (await inScope(actor, (db) => listNotifications(db, actor.memberId))).rows.filter(
    ({ kind }) => kind === "overdue",
  ).length;

const waiting = async (contactId: string) =>
  (
    await owner.query<{ start_after: Date }>(
      "SELECT start_after FROM pgboss.job WHERE name = 'contact' AND singleton_key = $1 ORDER BY 1",
      [contactId],
    )
  ).rows;

test("whoever asked and whoever the claim belongs to are told once, however often it is looked at", async () => {
  const { reporter, reviewer, editor, article } = await testDesk();
  const { claimId } = await testClaim(reviewer, article);
  await assignClaim.run(editor, { claimId, ownerId: reviewer.memberId });
  const { contactId } = await testContact(reporter, article, { hours: -1, claimIds: [claimId] });
  const job = { newsroomId: reporter.newsroomId, contactId };
  await Promise.all([lookAtDeadline(job), lookAtDeadline(job)]);
  const after = await contents();
  await lookAtDeadline(job);
  expect(await contents()).toEqual(after);
  expect([await told(reporter), await told(reviewer), await told(editor)]).toEqual([1, 1, 0]);
});

test("a deadline that was moved is told of when the new one is over; a reply is told of by nobody", async () => {
  const { reporter, article } = await testDesk();
  const job = (contactId: string) => ({ newsroomId: reporter.newsroomId, contactId });
  const { contactId } = await testContact(reporter, article, { hours: -1 });
  await lookAtDeadline(job(contactId));
  const deadline = hoursFromNow(2);
  await moveDeadline.run(reporter, { contactId, deadline, reason: "She asks." });
  expect((await contactRow(reporter, contactId))?.passedAt).toBeNull();
  await lookAtDeadline(job(contactId));
  expect(await told(reporter)).toBe(1);
  const later = (await waiting(contactId)).filter(
    ({ start_after: at }) => at.toISOString() === deadline,
  );
  expect(later.length).toBeGreaterThan(0);
  const settled = await testContact(reporter, article, { hours: -1 });
  const reply = { contactId: settled.contactId, reply: "Nine.", terms: "on_record" };
  await recordReply.run(reporter, reply);
  await lookAtDeadline(job(settled.contactId));
  await lookAtDeadline(job(newId()));
  expect(await told(reporter)).toBe(1);
});

test("of a contact that not everybody sees, whoever asked is told, and nobody who does not see it", async () => {
  const { reporter, reviewer, editor, article } = await testDesk();
  const { claimId } = await testClaim(reviewer, article);
  await assignClaim.run(editor, { claimId, ownerId: reviewer.memberId });
  const guarded = { hours: -1, claimIds: [claimId], terms: "background" };
  const { contactId } = await testContact(reporter, article, guarded);
  await lookAtDeadline({ newsroomId: reporter.newsroomId, contactId });
  expect([await told(reporter), await told(reviewer)]).toEqual([1, 0]);
  const bodies = await inScope(editor, (db) =>
    db.auditEvent.findMany({ where: { body: { contains: "contact.deadline_passed" } } }),
  );
  expect(bodies.map(({ body }) => body).join()).not.toContain(claimId);
});

test("of an article that was killed nobody is told, until it is opened again", async () => {
  const { reporter, editor, article } = await testDesk();
  const { articleId } = article;
  const { contactId } = await testContact(reporter, article, { hours: -1 });
  await killArticle.run(editor, { articleId, reason: "It is not true." });
  await owner.query("DELETE FROM pgboss.job");
  const job = { newsroomId: reporter.newsroomId, contactId };
  const before = await contents();
  await lookAtDeadline(job);
  expect(await contents()).toEqual(before);
  expect(await waiting(contactId)).toHaveLength(0);
  await reopenArticle.run(editor, { articleId, reason: "It is." });
  expect(await waiting(contactId)).toHaveLength(1);
  await lookAtDeadline(job);
  expect(await told(reporter)).toBe(1);
});

test("deadlines of which a backup brought no job back are looked at again, restricted ones too", async () => {
  const { reporter, article } = await testDesk();
  const open = await testContact(reporter, article);
  const guarded = await testContact(reporter, article, { terms: "off_record" });
  await owner.query("DELETE FROM pgboss.job");
  expect(await wakeLostDeadlines()).toBeGreaterThanOrEqual(2);
  for (const { contactId } of [open, guarded]) expect(await waiting(contactId)).toHaveLength(1);
  expect(await wakeLostDeadlines()).toBe(0);
});
