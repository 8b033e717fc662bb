import { defineCommand } from "#lib/platform/command/define-command.ts";
import { contactForStep, turnsClearance } from "../queries.ts";
import { withdrawContactInput } from "../schema.ts";

/** Says that a question is no longer asked, and why: nothing waits for a reply to it. */
export const withdrawContact = defineCommand({
  name: "contact.withdraw",
  input: withdrawContactInput,
  permission: "contact.note",
  load: ({ db, input }) => contactForStep(db, input.contactId, "withdraw"),
  async handle({ db, actor, input: { reason }, loaded: { contact }, at, record }) {
    const turned = await turnsClearance(db, contact);
    const settled = { settledById: actor.memberId, settledAt: at };
    const where = { id: contact.id };
    await db.contact.updateMany({ where, data: { state: "withdrawn", note: reason, ...settled } });
    await record("contact.withdrawn", { contact: contact.id, ...turned }, { reason });
  },
});
