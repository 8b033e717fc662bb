import { editReply, removeReply, restoreReply } from "#components/outbox/doors.ts";

/** What can be done to a reply; each is another's way back. */
export function replyActs(newsroom: string, replyId: string) {
  return {
    edit: (body: string) => editReply(newsroom, { replyId, body }),
    remove: () => removeReply(newsroom, { replyId }),
    restore: () => restoreReply(newsroom, { replyId }),
  };
}
