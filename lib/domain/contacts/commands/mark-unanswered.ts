import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { contactForStep, turnsClearance } from "../queries.ts";
import { markUnansweredInput } from "../schema.ts";
import { unansweredSteps } from "../workflow.ts";

/** Notes that somebody declined to comment, did not reply by the deadline, or could not be reached. */
export const markUnanswered = defineCommand({
  name: "contact.mark_unanswered",
  input: markUnansweredInput,
  permission: "contact.note",
  load: ({ db, input }) => contactForStep(db, input.contactId, unansweredSteps[input.outcome]),
  async handle({ db, actor, input, loaded: { contact }, at, record }) {
    const { outcome: state, note } = input;
    if (state === "no_reply" && contact.deadline > at)
      throw new AppError("conflict", "There is time to reply still: the deadline is not over.");
    const turned = contact.state === "asked" ? await turnsClearance(db, contact) : {};
    await db.contact.updateMany({
      where: { id: contact.id },
      data: { state, note, settledById: actor.memberId, settledAt: at },
    });
    await record("contact.unanswered", { contact: contact.id, ...turned }, { note });
  },
});
