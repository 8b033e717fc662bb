import { settleNote } from "#lib/domain/members/queries.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockedSubject } from "../queries.ts";
import { addReplyInput } from "../schema.ts";
import { writeReplies } from "./write-replies.ts";

/** Writes back to an annotation, or on a claim. */
export const addReply = defineCommand({
  name: "reply.add",
  input: addReplyInput,
  permission: "reply.add",
  load: async ({ db, input }) => {
    const { articleId } = await lockedSubject(db, input);
    return { chain: { articleId }, articleId };
  },
  async handle({ input, loaded: { articleId }, ...context }) {
    const { annotationId, claimId } = input;
    const note = await settleNote(context.db, input.body);
    const [replyId = ""] = await writeReplies(context, articleId, [
      { annotationId, claimId, note },
    ]);
    return { replyId };
  },
});
