import { expect, test } from "vitest";
import { contactRow, testContact } from "#lib/domain/test-contact.ts";
import { testDesk } from "#lib/domain/test-desk.ts";
import { removeMember } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { recordReply } from "./record-reply.ts";
import { setContactVisibility } from "./set-contact-visibility.ts";

test("whoever asked says who sees a contact; with it go the texts of its events", async () => {
  const { room, reporter, reviewer, editor, stranger, article } = await testDesk();
  const { contactId } = await testContact(reporter, article);
  const to = (actor: typeof editor, ...visibleTo: string[]) =>
    setContactVisibility.run(actor, { contactId, visibleTo });
  for (const actor of [reviewer, room.admin])
    await expectRefused("forbidden", () => to(actor, reviewer.memberId));
  await expectRefused("not_found", () => to(stranger, reviewer.memberId));
  await expectRefused("not_found", () => to(reporter, stranger.memberId));
  const { event } = await recording(() => to(reporter, reviewer.memberId));
  expect(event).toMatchObject({
    type: "contact.visibility_set",
    data: { contact: contactId, restricted: true },
    detail: {
      seenBy: [reporter, reviewer].map(({ memberId: member, name }) => ({ member, name })),
    },
  });
  const texts = (actor: typeof editor) =>
    inScope(actor, (db) => db.eventDetail.count({ where: { detail: { contains: "Soto" } } }));
  expect([await texts(reporter), await texts(reviewer), await texts(editor)]).toEqual([1, 1, 0]);
  expect(await contactRow(editor, contactId)).toBeNull();
  await expectRefused("not_found", () => to(editor));
  await expectRefused("conflict", () => to(reporter, reviewer.memberId));
  await to(reporter);
  expect(await texts(editor)).toBe(1);
});

test("whoever speaks off the record is not shown to everybody, but to more", async () => {
  const { reporter, reviewer, editor, article } = await testDesk();
  const { contactId } = await testContact(reporter, article);
  await recordReply.run(reporter, { contactId, reply: "Nine.", terms: "off_record" });
  await expectRefused("conflict", () =>
    setContactVisibility.run(reporter, { contactId, visibleTo: [] }),
  );
  const visibleTo = [reviewer.memberId, editor.memberId];
  await setContactVisibility.run(reporter, { contactId, visibleTo });
  expect(await contactRow(editor, contactId)).toMatchObject({ reply: "Nine." });
  await removeMember(reporter, new Date());
  expect(await contactRow(reporter, contactId)).toBeNull();
});
