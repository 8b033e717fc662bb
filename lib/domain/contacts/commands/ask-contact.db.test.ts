import { expect, test } from "vitest";
import { killArticle } from "#lib/domain/publication/commands/kill-article.ts";
import { testArticle, testClaim } from "#lib/domain/test-article.ts";
import { contactInput, contactRow, hoursFromNow, testContact } from "#lib/domain/test-contact.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { CONFLICT, FORBIDDEN, sqlOf } from "#lib/domain/test-four-eyes.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { ownerConnection, sqlState } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { askContact } from "./ask-contact.ts";

test("a reporter who wrote the article notes whom they asked, what, and until when", async () => {
  const { reporter, reviewer, article } = await testDesk();
  const { articleId } = article;
  const { claimId } = await testClaim(reviewer, article);
  const times = { askedAt: hoursFromNow(-1), deadline: hoursFromNow(3) };
  const input = { articleId, claimIds: [claimId, claimId], ...contactInput, ...times };
  const { result, event } = await recording(() => askContact.run(reporter, input));
  const row = await contactRow(reviewer, result.contactId);
  expect(row).toMatchObject({
    ...{ ...contactInput, number: 1, purpose: "right_of_reply", state: "asked" },
    ...{ terms: "not_agreed", reply: "", settledAt: null, passedAt: null, visibleTo: [] },
    ...{ askedById: reporter.memberId, createdAt: new Date(event.at) },
    ...{ askedAt: new Date(times.askedAt), deadline: new Date(times.deadline) },
    claims: [{ claimId }],
  });
  expect(event).toMatchObject({
    chainOf: { articleId },
    type: "contact.asked",
    data: { contact: row?.id, number: 1, ...times, state: "asked", restricted: false },
    detail: { ...contactInput, claims: [claimId], seenBy: [] },
  });
  expect(JSON.stringify(event.data)).not.toMatch(/Soto|ferries|press@/);
  const owner = await ownerConnection();
  const { rows } = await owner.query(
    "SELECT start_after FROM pgboss.job WHERE name = 'contact' AND singleton_key = $1",
    [row?.id],
  );
  await owner.end();
  expect(rows).toEqual([{ start_after: new Date(times.deadline) }]);
});

test("auditors, admins and strangers ask nobody, and a question is one", async () => {
  const { room, reporter, reviewer, stranger, article } = await testDesk();
  const other = await testArticle(reporter);
  const foreign = await testClaim(reviewer, other);
  const ask = (actor: typeof reporter, more = {}) => testContact(actor, article, more);
  for (const actor of [room.admin, await room.join("auditor")])
    await expectRefused("forbidden", () => ask(actor));
  await expectRefused("not_found", () => ask(stranger));
  await expectRefused("not_found", () => ask(reviewer, { claimIds: [foreign.claimId] }));
  for (const wrong of [
    ...[{ name: " " }, { question: "" }, { channel: "pigeon" }, { deadline: "tomorrow" }],
    ...[{ deadline: hoursFromNow(-3) }, { askedAt: hoursFromNow(1), hours: 2 }],
    ...[{ askedAt: "0000-01-01T00:00:00Z" }, { deadline: "9999-12-31T23:59:59-12:00" }],
    { visibleTo: ["nobody"] },
  ])
    await expectRefused("invalid_input", () => ask(reviewer, wrong));
});

test("of an article that was killed nobody is asked", async () => {
  const { editor, reviewer, article } = await testDesk();
  const { articleId } = article;
  await killArticle.run(editor, { articleId, reason: "It was wrong." });
  await expectRefused("conflict", () => testContact(reviewer, article));
});

test("whoever speaks on background is seen by those who asked and are named, from the start", async () => {
  const { reporter, reviewer, editor, article } = await testDesk();
  const { contactId } = await testContact(reporter, article, { terms: "background" });
  expect(await contactRow(reporter, contactId)).toMatchObject({ visibleTo: [reporter.memberId] });
  expect([await contactRow(reviewer, contactId), await contactRow(editor, contactId)]).toEqual([
    null,
    null,
  ]);
  const details = await inScope(editor, (db) =>
    db.eventDetail.count({ where: { detail: { contains: "Soto" } } }),
  );
  expect(details).toBe(0);
  const named = { terms: "off_record", visibleTo: [editor.memberId] };
  const next = await testContact(reporter, article, named);
  expect(await contactRow(editor, next.contactId)).toMatchObject({
    number: 2,
    visibleTo: [reporter.memberId, editor.memberId],
  });
});

test("the database takes a question of the desk's alone, in their own name, and guards whoever must be", async () => {
  const { room, reporter, reviewer, article } = await testDesk();
  const { contactId } = await testContact(reporter, article);
  const copy = async (as: typeof reporter, by: string, terms = "not_agreed", state = "asked") =>
    sqlState(
      (await sqlOf(as)).query(
        `INSERT INTO contact (newsroom_id, id, article_id, number, purpose, name, role, channel, address, question,
           asked_by_id, asked_at, created_at, deadline, state, terms, reply, use, place, note)
         SELECT newsroom_id, gen_random_uuid(), article_id, number + 1, purpose, name, role, channel, address, question,
           $2, asked_at, created_at, deadline, $4, $3, '', 'open', '', '' FROM contact WHERE id = $1`,
        [contactId, by, terms, state],
      ),
    );
  expect(await copy(room.admin, room.admin.memberId)).toBe(FORBIDDEN);
  expect(await copy(reviewer, reporter.memberId)).toBe(FORBIDDEN);
  expect(await copy(reviewer, reviewer.memberId, "off_record")).toBe("23514");
  expect(await copy(reviewer, reviewer.memberId, "on_record", "no_reply")).toBe(CONFLICT);
  const others = (await sqlOf(reviewer)).query(
    "UPDATE contact SET visible_to = ARRAY[$2::uuid] WHERE id = $1",
    [contactId, reviewer.memberId],
  );
  expect(await sqlState(others)).toBe(CONFLICT);
  expect(await sqlState((await sqlOf(reviewer)).query("DELETE FROM contact"))).toBe("42501");
  const claim = await testClaim(reviewer, article);
  const later = (await sqlOf(reviewer)).query(
    "INSERT INTO contact_claim SELECT newsroom_id, id, $2 FROM contact WHERE id = $1",
    [contactId, claim.claimId],
  );
  expect(await sqlState(later)).toBe(CONFLICT);
});
