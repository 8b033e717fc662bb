import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockedReply } from "../queries.ts";
import { editReplyInput } from "../schema.ts";

/** Changes what somebody's own reply says; the record keeps what it said before. */
export const editReply = defineCommand({
  name: "reply.edit",
  input: editReplyInput,
  permission: "reply.edit",
  load: ({ db, actor, input }) => lockedReply(db, input.replyId, actor.memberId),
  async handle({ db, input: { body }, loaded: { reply, about }, at, record }) {
    const { id, body: was } = reply;
    if (reply.removedAt) throw new AppError("conflict", "This was removed.");
    if (body === was) throw new AppError("conflict", "It says this already.");
    await db.reply.updateMany({ where: { id }, data: { body, editedAt: at } });
    await record("reply.edited", about, { body, was });
  },
});
