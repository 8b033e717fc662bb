import { newId } from "#lib/core/ids.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockedSubject } from "../queries.ts";
import { addReplyInput } from "../schema.ts";

/** Writes back to an annotation, or on a claim. */
export const addReply = defineCommand({
  name: "reply.add",
  input: addReplyInput,
  permission: "reply.add",
  load: async ({ db, input }) => {
    const { articleId } = await lockedSubject(db, input);
    return { chain: { articleId } };
  },
  async handle({ db, actor, input, loaded: { chain }, at, record }) {
    const { annotationId, claimId, body } = input;
    const id = newId();
    const by = { newsroomId: actor.newsroomId, authorId: actor.memberId, createdAt: at };
    await db.reply.createMany({ data: { id, ...chain, annotationId, claimId, body, ...by } });
    await record("reply.added", { reply: id, annotation: annotationId, claim: claimId }, { body });
    return { replyId: id };
  },
});
