import { now } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockedRequest } from "../queries.ts";
import { answerExpertInput } from "../schema.ts";

/** What the expert says, once, while their link holds. */
export const answerRequest = defineCommand({
  name: "expert.answer",
  input: answerExpertInput,
  permission: "expert.answer",
  load: async ({ db, actor }) => {
    const loaded = await lockedRequest(db, actor.memberId);
    const { answer, revokedAt, expiresAt } = loaded.request;
    if (answer) throw new AppError("conflict", "You have answered already. Thank you.");
    if (revokedAt || expiresAt <= now()) {
      throw new AppError("conflict", "This link does not hold any more.");
    }
    return loaded;
  },
  async handle({ db, actor, input: { body, stance }, loaded, at, record }) {
    const { newsroomId, memberId: requestId } = actor;
    const answer = { newsroomId, requestId, body, stance, answeredAt: at };
    await db.expertAnswer.createMany({ data: answer });
    const { askedById } = loaded.request;
    await record(
      "expert.answered",
      { ...loaded.data, askedBy: askedById, ...(stance ? { stance } : {}) },
      { answer: body },
    );
  },
});
