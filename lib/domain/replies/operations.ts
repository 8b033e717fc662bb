import { z } from "zod";
import { AppError } from "#lib/core/errors.ts";
import { readAnnotationOperation } from "#lib/domain/annotations/operations.ts";
import { readClaimOperation } from "#lib/domain/claims/read-operations.ts";
import { commandOperation, readOperation } from "#lib/platform/api/operation.ts";
import { paged, pageInput, pageOf } from "#lib/platform/api/paging.ts";
import { addReply } from "./commands/add-reply.ts";
import { editReply } from "./commands/edit-reply.ts";
import { removeReply } from "./commands/remove-reply.ts";
import { restoreReply } from "./commands/restore-reply.ts";
import { readSubject, readThread } from "./queries.ts";
import { replyResource } from "./resource.ts";

export const listAnnotationRepliesOperation = readOperation({
  path: "/annotations/{annotation}/replies",
  summary: "What was written back to an annotation, the oldest first.",
  input: z.object({ annotationId: z.uuid(), ...pageInput }),
  named: { annotationId: "annotation" },
  answer: pageOf(replyResource),
  async read(db, { annotationId, after, limit }) {
    if ((await readSubject(db, { annotationId })).removedAt) {
      throw new AppError("not_found", "There is no such annotation here.");
    }
    return paged(await readThread(db, { annotationId }, after, limit + 1), limit, ({ id }) => id);
  },
});

export const listClaimRepliesOperation = readOperation({
  path: "/claims/{claim}/replies",
  summary: "What was written on a claim, the oldest first.",
  input: z.object({ claimId: z.uuid(), ...pageInput }),
  named: { claimId: "claim" },
  answer: pageOf(replyResource),
  async read(db, { claimId, after, limit }) {
    await readSubject(db, { claimId });
    return paged(await readThread(db, { claimId }, after, limit + 1), limit, ({ id }) => id);
  },
});

export const readReplyOperation = readOperation({
  path: "/replies/{reply}",
  summary: "One reply.",
  input: z.object({ replyId: z.uuid() }),
  named: { replyId: "reply" },
  answer: replyResource,
  async read(db, { replyId }) {
    // With an annotation goes what was written back to it.
    const isThere = { OR: [{ annotationId: null }, { annotation: { removedAt: null } }] };
    const reply = await db.reply.findFirst({ where: { id: replyId, removedAt: null, ...isThere } });
    if (!reply) throw new AppError("not_found", "There is no such reply here.");
    return reply;
  },
});

const of = readReplyOperation;
const answer = z.object({ replyId: z.uuid() });
const named = { replyId: "reply" };

export const replyToAnnotationOperation = commandOperation({
  path: "/annotations/{annotation}/replies",
  summary: "Write back to an annotation.",
  ...{ command: addReply, answer, named: { annotationId: "annotation" } },
  of: readAnnotationOperation,
});

export const replyToClaimOperation = commandOperation({
  path: "/claims/{claim}/replies",
  summary: "Write on a claim.",
  ...{ command: addReply, answer, named: { claimId: "claim" } },
  of: readClaimOperation,
});

export const editReplyOperation = commandOperation({
  path: "/replies/{reply}/edit",
  summary: "Change what one's own reply says.",
  ...{ command: editReply, named, of },
});

export const removeReplyOperation = commandOperation({
  path: "/replies/{reply}/remove",
  summary: "Take a reply out; the record keeps it.",
  ...{ command: removeReply, named, of },
});

/** One that was taken out has no entity tag. */
export const restoreReplyOperation = commandOperation({
  path: "/replies/{reply}/restore",
  summary: "Put back a reply that was taken out.",
  ...{ command: restoreReply, named },
});
