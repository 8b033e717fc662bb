import { editReply } from "#components/outbox/doors.ts";
import { removeReplyAction, restoreReplyAction } from "#lib/domain/replies/actions.ts";

/** What can be done to a reply; each is another's way back. */
export function replyActs(newsroom: string, replyId: string) {
  return {
    edit: (body: string) => editReply(newsroom, { replyId, body }),
    remove: () => removeReplyAction(newsroom, { replyId }),
    restore: () => restoreReplyAction(newsroom, { replyId }),
  };
}
