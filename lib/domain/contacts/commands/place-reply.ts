import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { contactForStep } from "../queries.ts";
import { placeReplyInput } from "../schema.ts";

/** Says what becomes of a reply in the text, or of there being none, and where it stands. */
export const placeReply = defineCommand({
  name: "contact.place_reply",
  input: placeReplyInput,
  permission: "contact.note",
  load: ({ db, input }) => contactForStep(db, input.contactId, "place"),
  async handle({ db, input: { use, place }, loaded: { contact }, record }) {
    if (contact.use === use && contact.place === place)
      throw new AppError("conflict", "This is noted so already.");
    await db.contact.updateMany({ where: { id: contact.id }, data: { use, place } });
    await record("contact.reply_placed", { contact: contact.id }, { use, place });
  },
});
