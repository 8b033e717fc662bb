import { editReply, removeReply, restoreReply } from "#components/outbox/doors.ts";
import type { RichText } from "#lib/core/text/rich-text.ts";

/** What can be done to a reply; each is another's way back. */
export function replyActs(newsroom: string, replyId: string) {
  return {
    edit: (body: string | RichText) => editReply(newsroom, { replyId, body }),
    remove: () => removeReply(newsroom, { replyId }),
    restore: () => restoreReply(newsroom, { replyId }),
  };
}
