import { expect, test } from "vitest";
import { contactRow, testContact } from "#lib/domain/test-contact.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { markUnanswered } from "./mark-unanswered.ts";
import { placeReply } from "./place-reply.ts";

test("where it stands in the text is noted, also that nobody commented; not while they may reply", async () => {
  const { room, reporter, reviewer, stranger, article } = await testDesk();
  const { contactId } = await testContact(reporter, article);
  const input = { contactId, use: "reflected", place: "last paragraph" };
  await expectRefused("conflict", () => placeReply.run(reviewer, input));
  await markUnanswered.run(reporter, { contactId, outcome: "declined" });
  const auditor = await room.join("auditor");
  await expectRefused("forbidden", () => placeReply.run(auditor, input));
  await expectRefused("not_found", () => placeReply.run(stranger, input));
  await expectRefused("invalid_input", () => placeReply.run(reviewer, { ...input, use: "sung" }));
  const { event } = await recording(() => placeReply.run(reviewer, input));
  expect(await contactRow(reporter, contactId)).toMatchObject({
    ...{ state: "declined", use: "reflected", place: "last paragraph" },
  });
  expect(event).toMatchObject({
    type: "contact.reply_placed",
    data: { contact: contactId },
    detail: { use: "reflected", place: "last paragraph" },
  });
  await expectRefused("conflict", () => placeReply.run(reviewer, input));
});
