import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockedReply } from "../queries.ts";
import { replyInput } from "../schema.ts";

/** Takes a reply out; the record keeps it. */
export const removeReply = defineCommand({
  name: "reply.remove",
  input: replyInput,
  permission: "reply.remove",
  load: ({ db, actor, input }) => lockedReply(db, input.replyId, actor.memberId),
  async handle({ db, actor, loaded: { reply, about }, at, record }) {
    if (reply.removedAt) throw new AppError("conflict", "This is removed already.");
    const data = { removedAt: at, removedById: actor.memberId };
    await db.reply.updateMany({ where: { id: reply.id }, data });
    await record("reply.removed", about, {});
  },
});
