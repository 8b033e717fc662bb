import { isoTime } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { contactForStep, turnsClearance } from "../queries.ts";
import { moveDeadlineInput } from "../schema.ts";
import { wakeAt } from "./wake-at.ts";

/** Gives somebody who was asked another deadline, and says why; also somebody who has not replied by the last one. */
export const moveDeadline = defineCommand({
  name: "contact.move_deadline",
  input: moveDeadlineInput,
  permission: "contact.note",
  load: ({ db, input }) => contactForStep(db, input.contactId, "move_deadline"),
  async handle({ db, actor, input, loaded: { contact }, at, record }) {
    const deadline = new Date(input.deadline);
    const refuse = (message: string) =>
      new AppError("invalid_input", message, [{ path: "deadline", message }]);
    if (deadline <= at) throw refuse("The new deadline lies ahead.");
    if (deadline.getTime() === contact.deadline.getTime())
      throw refuse("That is the deadline already.");
    const turned = contact.state === "asked" ? {} : await turnsClearance(db, contact);
    await db.contact.updateMany({
      where: { id: contact.id },
      data: {
        ...{ state: "asked", deadline, passedAt: null, note: "", use: "open", place: "" },
        ...{ settledById: null, settledAt: null },
      },
    });
    const times = { deadline: isoTime(deadline), was: isoTime(contact.deadline) };
    const { reason } = input;
    await record(
      "contact.deadline_moved",
      { contact: contact.id, ...times, ...turned },
      { reason },
    );
    await wakeAt(db, { newsroomId: actor.newsroomId, contactId: contact.id }, deadline);
  },
});
