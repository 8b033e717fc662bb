import { afterAll, expect, test } from "vitest";
import { contactRow, hoursFromNow, testContact } from "#lib/domain/test-contact.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { CONFLICT, sqlOf } from "#lib/domain/test-four-eyes.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { ownerConnection, sqlState } from "#lib/platform/db/test-connections.ts";
import { markUnanswered } from "./mark-unanswered.ts";
import { moveDeadline } from "./move-deadline.ts";

const owner = await ownerConnection();
afterAll(() => owner.end());

test("a deadline is moved with a reason, and is looked at when the new one is over", async () => {
  const { reporter, reviewer, article } = await testDesk();
  const { contactId } = await testContact(reporter, article);
  const was = (await contactRow(reporter, contactId))?.deadline.toISOString();
  const deadline = hoursFromNow(5);
  const input = { contactId, deadline, reason: "She asked for it." };
  const { event } = await recording(() => moveDeadline.run(reviewer, input));
  expect(await contactRow(reporter, contactId)).toMatchObject({ deadline: new Date(deadline) });
  expect(event).toMatchObject({
    type: "contact.deadline_moved",
    data: { contact: contactId, deadline, was, from: "asked", to: "asked" },
    detail: { reason: "She asked for it." },
  });
  const { rows } = await owner.query(
    "SELECT start_after FROM pgboss.job WHERE name = 'contact' AND singleton_key = $1 ORDER BY 1",
    [contactId],
  );
  expect(rows).toEqual([{ start_after: new Date(was ?? "") }, { start_after: new Date(deadline) }]);
});

test("also of whoever did not reply by the last one; never into the past, nor without a reason", async () => {
  const { room, reporter, stranger, article } = await testDesk();
  const { contactId } = await testContact(reporter, article, { hours: -1 });
  await markUnanswered.run(reporter, { contactId, outcome: "no_reply" });
  const move = (actor: typeof reporter, more = {}) =>
    moveDeadline.run(actor, { contactId, deadline: hoursFromNow(1), reason: "She asks.", ...more });
  await expectRefused("invalid_input", () => move(reporter, { reason: "" }));
  await expectRefused("invalid_input", () => move(reporter, { deadline: hoursFromNow(-0.5) }));
  const auditor = await room.join("auditor");
  await expectRefused("forbidden", () => move(auditor));
  await expectRefused("not_found", () => move(stranger));
  const { event } = await recording(() => move(reporter));
  expect(event.data).toMatchObject({ from: "no_reply", to: "asked" });
  const row = await contactRow(reporter, contactId);
  expect(row).toMatchObject({ state: "asked", settledAt: null, note: "" });
  const deadline = row?.deadline.toISOString();
  await expectRefused("invalid_input", () => move(reporter, { deadline }));
});

test("the database moves none into the past", async () => {
  const { reporter, article } = await testDesk();
  const { contactId } = await testContact(reporter, article);
  const sql = "UPDATE contact SET deadline = now() - interval '1 minute' WHERE id = $1";
  expect(await sqlState((await sqlOf(reporter)).query(sql, [contactId]))).toBe(CONFLICT);
});
