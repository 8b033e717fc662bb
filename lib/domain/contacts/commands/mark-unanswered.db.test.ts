import { expect, test } from "vitest";
import { contactRow, testContact } from "#lib/domain/test-contact.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { CONFLICT, FORBIDDEN, sqlOf } from "#lib/domain/test-four-eyes.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { sqlState } from "#lib/platform/db/test-connections.ts";
import { markUnanswered } from "./mark-unanswered.ts";

test("nobody replied once the deadline is over, and not before", async () => {
  const { reporter, reviewer, article } = await testDesk();
  const open = await testContact(reporter, article);
  const early = { contactId: open.contactId, outcome: "no_reply" };
  await expectRefused("conflict", () => markUnanswered.run(reviewer, early));
  const { contactId } = await testContact(reporter, article, { hours: -1 });
  const { event } = await recording(() =>
    markUnanswered.run(reviewer, { contactId, outcome: "no_reply", note: "Two calls." }),
  );
  expect(await contactRow(reporter, contactId)).toMatchObject({
    ...{ state: "no_reply", note: "Two calls.", settledById: reviewer.memberId },
    settledAt: new Date(event.at),
  });
  expect(event).toMatchObject({
    type: "contact.unanswered",
    data: { contact: contactId, from: "asked", to: "no_reply" },
    detail: { note: "Two calls." },
  });
});

test("whoever declines does so at any time; how somebody was tried who cannot be reached is said", async () => {
  const { room, reporter, stranger, article } = await testDesk();
  const { contactId } = await testContact(reporter, article);
  const mark = (actor: typeof reporter, more: object) =>
    markUnanswered.run(actor, { contactId, ...more });
  await expectRefused("invalid_input", () => mark(reporter, { outcome: "unreachable" }));
  await expectRefused("invalid_input", () => mark(reporter, { outcome: "answered" }));
  const auditor = await room.join("auditor");
  await expectRefused("forbidden", () => mark(auditor, { outcome: "declined" }));
  await expectRefused("not_found", () => mark(stranger, { outcome: "declined" }));
  await mark(reporter, { outcome: "unreachable", note: "Nobody picked up." });
  const { event } = await recording(() => mark(reporter, { outcome: "declined" }));
  expect(event.data).toMatchObject({ from: "unreachable", to: "declined" });
  await expectRefused("conflict", () => mark(reporter, { outcome: "no_reply" }));
});

test("the database lets nobody say so early, in another's name, or otherwise afterwards", async () => {
  const { reporter, reviewer, article } = await testDesk();
  const set = async (id: string, by: string) =>
    sqlState(
      (await sqlOf(reporter)).query(
        "UPDATE contact SET state = 'no_reply', settled_at = now(), settled_by_id = $2 WHERE id = $1",
        [id, by],
      ),
    );
  const { contactId } = await testContact(reporter, article);
  expect(await set(contactId, reporter.memberId)).toBe(CONFLICT);
  const over = await testContact(reporter, article, { hours: -1 });
  expect(await set(over.contactId, reviewer.memberId)).toBe(FORBIDDEN);
  expect(await set(over.contactId, reporter.memberId)).toBe("accepted");
  for (const change of ["note = 'We tried often.'", "settled_at = now() - interval '1 minute'"]) {
    const sql = (await sqlOf(reporter)).query(
      `UPDATE contact SET ${change} WHERE state = 'no_reply'`,
    );
    expect(await sqlState(sql)).toBe(CONFLICT);
  }
});
