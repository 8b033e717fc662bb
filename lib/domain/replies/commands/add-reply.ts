import { newId } from "#lib/core/ids.ts";
import { detailOf, documentOf, newlyTold } from "#lib/domain/members/notes.ts";
import { settleNote } from "#lib/domain/members/queries.ts";
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
    const { annotationId, claimId } = input;
    const note = await settleNote(db, input.body);
    const id = newId();
    const by = { newsroomId: actor.newsroomId, authorId: actor.memberId, createdAt: at };
    const said = { body: note.text, document: documentOf(note), mentioned: note.mentioned };
    await db.reply.createMany({ data: { id, ...chain, annotationId, claimId, ...said, ...by } });
    const about = { reply: id, annotation: annotationId, claim: claimId };
    await record("reply.added", { ...about, ...newlyTold(note) }, detailOf(note));
    return { replyId: id };
  },
});
