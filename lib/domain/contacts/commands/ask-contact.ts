import { isoTime } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import { newId } from "#lib/core/ids.ts";
import { readArticle } from "#lib/domain/articles/queries.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { nextContactNumber } from "#lib/platform/db/lookups.ts";
import { closedStates, seenByOf, turnsClearance } from "../queries.ts";
import { askContactInput } from "../schema.ts";
import { wakeAt } from "./wake-at.ts";

/** Notes whom somebody asked before publication, by which way, what, and until when they can reply. */
export const askContact = defineCommand({
  name: "contact.ask",
  input: askContactInput,
  permission: "contact.ask",
  load: async ({ db, input }) => {
    const { articleId, claimIds } = input;
    await lockRow(db, "article", articleId);
    const { state } = await readArticle(db, articleId);
    if (closedStates.includes(state))
      throw new AppError("conflict", "The work on this article is over: reopen it first.");
    const claims = await db.claim.count({ where: { id: { in: claimIds }, articleId } });
    if (claims < claimIds.length) throw new AppError("not_found", "There is no such claim here.");
    return { chain: { articleId }, number: await nextContactNumber(db, articleId) };
  },
  async handle({ db, actor, input, loaded: { number }, at, record }) {
    const { newsroomId, memberId } = actor;
    const { articleId, claimIds, purpose, name, role, channel, address, question, terms } = input;
    const askedAt = input.askedAt ? new Date(input.askedAt) : at;
    const deadline = new Date(input.deadline);
    if (askedAt > at) throw late("askedAt", "They were asked before now.");
    if (deadline <= askedAt) throw late("deadline", "The deadline is after they were asked.");
    const seenBy = await seenByOf(db, terms, input.visibleTo, [memberId]);
    const visibleTo = seenBy.map(({ member }) => member);
    const id = newId();
    const turned = await turnsClearance(db, { id, articleId, purpose });
    const said = { name, role, channel, address, question, terms };
    await db.contact.createMany({
      data: {
        ...{ newsroomId, id, articleId, number, purpose, ...said, visibleTo },
        ...{ askedById: memberId, askedAt, createdAt: at, deadline },
        ...{ state: "asked", reply: "", use: "open", place: "", note: "" },
      },
    });
    await db.contactClaim.createMany({
      data: claimIds.map((claimId) => ({ newsroomId, contactId: id, claimId })),
    });
    const times = { askedAt: isoTime(askedAt), deadline: isoTime(deadline) };
    const restricted = visibleTo.length > 0;
    await record(
      "contact.asked",
      { contact: id, number, purpose, ...times, state: "asked", restricted, ...turned },
      { ...said, claims: claimIds, seenBy },
    );
    await wakeAt(db, { newsroomId, contactId: id }, deadline);
    return { contactId: id };
  },
});

const late = (path: string, message: string) =>
  new AppError("invalid_input", message, [{ path, message }]);
