import { z } from "zod";
import { commandOperation } from "#lib/platform/api/operation.ts";
import { addReply } from "./commands/add-reply.ts";
import { editReply } from "./commands/edit-reply.ts";
import { removeReply } from "./commands/remove-reply.ts";
import { restoreReply } from "./commands/restore-reply.ts";

const answer = z.object({ replyId: z.uuid() });
const named = { replyId: "reply" };

export const replyToAnnotationOperation = commandOperation({
  path: "/annotations/{annotation}/replies",
  summary: "Write back to an annotation.",
  ...{ command: addReply, answer, named: { annotationId: "annotation" } },
});

export const replyToClaimOperation = commandOperation({
  path: "/claims/{claim}/replies",
  summary: "Write on a claim.",
  ...{ command: addReply, answer, named: { claimId: "claim" } },
});

export const editReplyOperation = commandOperation({
  path: "/replies/{reply}/edit",
  summary: "Change what one's own reply says.",
  ...{ command: editReply, named },
});

export const removeReplyOperation = commandOperation({
  path: "/replies/{reply}/remove",
  summary: "Take a reply out; the record keeps it.",
  ...{ command: removeReply, named },
});

export const restoreReplyOperation = commandOperation({
  path: "/replies/{reply}/restore",
  summary: "Put back a reply that was taken out.",
  ...{ command: restoreReply, named },
});
