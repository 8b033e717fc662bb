import { expect, test } from "vitest";
import { contactRow, testContact } from "#lib/domain/test-contact.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { recordReply } from "./record-reply.ts";
import { withdrawContact } from "./withdraw-contact.ts";

test("a question is withdrawn with a reason, and nothing comes of it any more", async () => {
  const { room, reporter, editor, stranger, article } = await testDesk();
  const { contactId } = await testContact(reporter, article);
  const input = { contactId, reason: "The passage was cut." };
  await expectRefused("forbidden", () => withdrawContact.run(room.admin, input));
  await expectRefused("not_found", () => withdrawContact.run(stranger, input));
  await expectRefused("invalid_input", () =>
    withdrawContact.run(editor, { contactId, reason: "" }),
  );
  const { event } = await recording(() => withdrawContact.run(editor, input));
  expect(await contactRow(reporter, contactId)).toMatchObject({
    ...{ state: "withdrawn", note: input.reason, settledById: editor.memberId },
    settledAt: new Date(event.at),
  });
  expect(event).toMatchObject({
    type: "contact.withdrawn",
    data: { contact: contactId, from: "asked", to: "withdrawn" },
    detail: { reason: input.reason },
  });
  const reply = { contactId, reply: "Nine.", terms: "on_record" };
  await expectRefused("conflict", () => recordReply.run(reporter, reply));
  await expectRefused("conflict", () => withdrawContact.run(editor, input));
});
