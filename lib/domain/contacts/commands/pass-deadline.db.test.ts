import { expect, test } from "vitest";
import { killArticle } from "#lib/domain/publication/commands/kill-article.ts";
import { contactRow, testContact } from "#lib/domain/test-contact.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { CONFLICT, sqlOf } from "#lib/domain/test-four-eyes.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { sqlState } from "#lib/platform/db/test-connections.ts";
import { CLOCK_ID, theClock } from "../clock-actor.ts";
import { passDeadline } from "./pass-deadline.ts";

const clockOf = ({ newsroomId: id, newsroomSlug: slug, newsroomName: name }: Desk) =>
  theClock({ id, slug, name });
type Desk = Awaited<ReturnType<typeof testDesk>>["reporter"];

test("the clock notes once that a deadline passed, and nobody else does", async () => {
  const { reporter, editor, article } = await testDesk();
  const { contactId } = await testContact(reporter, article, { hours: -1 });
  await expectRefused("forbidden", () => passDeadline.run(editor, { contactId }));
  const clock = clockOf(reporter);
  const { event } = await recording(() => passDeadline.run(clock, { contactId }));
  const row = await contactRow(reporter, contactId);
  expect(row).toMatchObject({ state: "asked", passedAt: new Date(event.at) });
  expect(event).toMatchObject({
    type: "contact.deadline_passed",
    actor: { member: CLOCK_ID, name: "The clock" },
    data: {
      ...{ contact: contactId, deadline: row?.deadline.toISOString() },
      ...{ askedBy: reporter.memberId, aboutClaims: [], from: "asked", to: "asked" },
    },
  });
  await expectRefused("conflict", () => passDeadline.run(clock, { contactId }));
});

test("while there is time it has not passed, for the database neither", async () => {
  const { reporter, article } = await testDesk();
  const { contactId } = await testContact(reporter, article);
  await expectRefused("conflict", () => passDeadline.run(clockOf(reporter), { contactId }));
  const sql = "UPDATE contact SET passed_at = now() WHERE id = $1";
  expect(await sqlState((await sqlOf(reporter)).query(sql, [contactId]))).toBe(CONFLICT);
});

test("by SQL it passes at no other moment, not in silence, and not of an article that was killed", async () => {
  const { reporter, editor, article } = await testDesk();
  const { contactId } = await testContact(reporter, article, { hours: -1 });
  const sql = await sqlOf(reporter);
  const pass = (at: string) =>
    sqlState(sql.query(`UPDATE contact SET passed_at = ${at} WHERE id = $1`, [contactId]));
  expect(await pass("deadline - interval '1 minute'")).toBe("23514");
  expect(await pass("now()")).toBe(CONFLICT);
  expect((await contactRow(reporter, contactId))?.passedAt).toBeNull();
  await killArticle.run(editor, { articleId: article.articleId, reason: "It is not true." });
  await sql.query("BEGIN");
  expect(await pass("now()")).toBe(CONFLICT);
  await sql.query("ROLLBACK");
  await expectRefused("conflict", () => passDeadline.run(clockOf(reporter), { contactId }));
});
