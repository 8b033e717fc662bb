import { isoTime } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { contactForStep, seenByOf, turnsClearance } from "../queries.ts";
import { recordReplyInput } from "../schema.ts";

/** Notes what somebody replied, when it came, on which terms, and what becomes of it in the text. */
export const recordReply = defineCommand({
  name: "contact.record_reply",
  input: recordReplyInput,
  permission: "contact.note",
  load: ({ db, input }) => contactForStep(db, input.contactId, "answer"),
  async handle({ db, actor, input, loaded: { contact }, at, record }) {
    const { reply, terms, use, place } = input;
    const repliedAt = input.repliedAt ? new Date(input.repliedAt) : at;
    if (repliedAt > at || repliedAt < contact.askedAt) {
      const message = "The reply came after they were asked, and before now.";
      throw new AppError("invalid_input", message, [{ path: "repliedAt", message }]);
    }
    // Whoever sees it alone goes on to: new terms may take it from others, and give it to nobody by themselves.
    const before = contact.visibleTo;
    const named = before.length > 0 ? [actor.memberId, ...input.visibleTo] : input.visibleTo;
    const always = [contact.askedById, actor.memberId, ...before];
    const seenBy = await seenByOf(db, terms, named, always);
    const members = seenBy.map(({ member }) => member);
    const visibleTo = members.length > 0 ? [...new Set([contact.askedById, ...members])] : [];
    const turned = contact.state === "asked" ? await turnsClearance(db, contact) : {};
    await db.contact.updateMany({
      where: { id: contact.id },
      data: {
        ...{ state: "answered", reply, repliedAt, terms, use, place, visibleTo },
        ...{ note: "", settledById: actor.memberId, settledAt: at },
      },
    });
    const restricted = visibleTo.length > 0;
    await record(
      "contact.answered",
      { contact: contact.id, repliedAt: isoTime(repliedAt), restricted, ...turned },
      { reply, terms, use, place, seenBy },
    );
  },
});
