import { isoTime } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { closedStates, contactForStep } from "../queries.ts";
import { passDeadlineInput } from "../schema.ts";

/** Notes that a deadline passed without a reply, once, so that those whom it concerns are told. */
export const passDeadline = defineCommand({
  name: "contact.pass_deadline",
  input: passDeadlineInput,
  permission: "contact.pass_deadline",
  load: ({ db, input }) => contactForStep(db, input.contactId, "pass"),
  async handle({ db, loaded: { contact }, at, record }) {
    const { id, deadline, passedAt, askedById: askedBy, claims, visibleTo } = contact;
    if (closedStates.includes(contact.article.state))
      throw new AppError("conflict", "The work on this article is over: nobody is reminded.");
    if (passedAt || deadline > at)
      throw new AppError("conflict", "This deadline is not over, or it was told already.");
    await db.contact.updateMany({ where: { id }, data: { passedAt: at } });
    // About which claims a restricted contact is, is not for everybody: whoever asked is told, and no owner.
    const about = visibleTo.length > 0 ? [] : claims.map(({ claim }) => claim.id);
    const said = { contact: id, deadline: isoTime(deadline), askedBy, aboutClaims: about };
    await record("contact.deadline_passed", said, {});
  },
});
