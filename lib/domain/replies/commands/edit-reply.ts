import { AppError } from "#lib/core/errors.ts";
import { changedNote } from "#lib/domain/members/queries.ts";
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
    const { id } = reply;
    if (reply.removedAt) throw new AppError("conflict", "This was removed.");
    const { row, data, detail } = await changedNote(db, reply, body);
    await db.reply.updateMany({ where: { id }, data: { ...row, editedAt: at } });
    await record("reply.edited", { ...about, ...data }, detail);
  },
});
