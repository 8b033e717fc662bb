import { expect, test } from "vitest";
import { contactRow, hoursFromNow, testContact } from "#lib/domain/test-contact.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { CONFLICT, sqlOf } from "#lib/domain/test-four-eyes.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { sqlState } from "#lib/platform/db/test-connections.ts";
import { markUnanswered } from "./mark-unanswered.ts";
import { recordReply } from "./record-reply.ts";

const said = { reply: " Nine ferries ran. ", terms: "on_record", use: "quoted", place: "Line 3" };

test("what somebody replied is noted with the terms, and where it stands in the text", async () => {
  const { reporter, reviewer, article } = await testDesk();
  const { contactId } = await testContact(reporter, article);
  const repliedAt = hoursFromNow(-1);
  const input = { contactId, ...said, repliedAt };
  const { event } = await recording(() => recordReply.run(reviewer, input));
  expect(await contactRow(reporter, contactId)).toMatchObject({
    ...{ ...said, reply: "Nine ferries ran.", state: "answered" },
    ...{ repliedAt: new Date(repliedAt), settledById: reviewer.memberId },
    settledAt: new Date(event.at),
  });
  expect(event).toMatchObject({
    type: "contact.answered",
    data: { contact: contactId, repliedAt, restricted: false, from: "asked", to: "answered" },
    detail: { ...said, reply: "Nine ferries ran.", seenBy: [] },
  });
  await expectRefused("conflict", () => recordReply.run(reviewer, input));
});

test("a reply that comes late is one; before the question, or tomorrow, none came", async () => {
  const { room, reporter, stranger, article } = await testDesk();
  const { contactId } = await testContact(reporter, article, { hours: -1 });
  for (const wrong of [
    { repliedAt: hoursFromNow(-3) },
    { repliedAt: hoursFromNow(1) },
    { terms: "whispered" },
    { reply: "" },
  ])
    await expectRefused("invalid_input", () =>
      recordReply.run(reporter, { contactId, ...said, ...wrong }),
    );
  for (const actor of [room.admin, await room.join("auditor")])
    await expectRefused("forbidden", () => recordReply.run(actor, { contactId, ...said }));
  await expectRefused("not_found", () => recordReply.run(stranger, { contactId, ...said }));
  await markUnanswered.run(reporter, { contactId, outcome: "no_reply" });
  const { event } = await recording(() => recordReply.run(reporter, { contactId, ...said }));
  expect(event.data).toMatchObject({ from: "no_reply", to: "answered" });
});

test("off the record, it is seen by whoever asked and whoever noted it, and the editors they name", async () => {
  const { room, reporter, reviewer, editor, article } = await testDesk();
  const { contactId } = await testContact(reporter, article);
  const guarded = { ...said, terms: "off_record", visibleTo: [editor.memberId] };
  const { event } = await recording(() => recordReply.run(reviewer, { contactId, ...guarded }));
  expect(event.data).toMatchObject({ restricted: true });
  const viewers = [reporter, reviewer, editor].map(({ memberId }) => memberId);
  expect(await contactRow(editor, contactId)).toMatchObject({ visibleTo: viewers });
  expect(await contactRow(room.admin, contactId)).toBeNull();
});

test("the database notes it once, and no reply without words", async () => {
  const { reporter, reviewer, article } = await testDesk();
  const { contactId } = await testContact(reporter, article);
  const set = async (change: string) =>
    sqlState(
      (await sqlOf(reporter)).query(`UPDATE contact SET ${change} WHERE id = $1`, [contactId]),
    );
  const settled = `settled_at = now(), settled_by_id = '${reporter.memberId}'`;
  expect(await set(`state = 'answered', ${settled}`)).toBe("23514");
  await recordReply.run(reporter, { contactId, ...said });
  expect(await set("reply = 'Ten ferries.'")).toBe(CONFLICT);
  expect(await set(`settled_by_id = '${reviewer.memberId}'`)).toBe(CONFLICT);
  expect(await set("state = 'asked', settled_at = NULL, settled_by_id = NULL")).toBe(CONFLICT);
});
