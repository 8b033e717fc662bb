import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockedReply } from "../queries.ts";
import { replyInput } from "../schema.ts";

/** Brings a removed reply back: the way to undo it. */
export const restoreReply = defineCommand({
  name: "reply.restore",
  input: replyInput,
  permission: "reply.remove",
  load: ({ db, actor, input }) => lockedReply(db, input.replyId, actor.memberId),
  async handle({ db, loaded: { reply, about }, record }) {
    if (!reply.removedAt) throw new AppError("conflict", "This is there already.");
    const data = { removedAt: null, removedById: null };
    await db.reply.updateMany({ where: { id: reply.id }, data });
    await record("reply.restored", about, {});
  },
});
