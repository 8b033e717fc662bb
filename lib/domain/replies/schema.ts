import { z } from "zod";
import { noteInput } from "#lib/core/text/rich-text-schema.ts";
import { isWritten } from "#lib/core/text/written.ts";

/** Plain words, or a document. */
const body = noteInput(10_000).refine(
  ({ text }) => isWritten(text),
  "Please write something first.",
);

/** What a reply answers: an annotation or a claim. */
export const addReplyInput = z
  .object({ annotationId: z.uuid().optional(), claimId: z.uuid().optional(), body })
  .refine(
    ({ annotationId, claimId }) => (annotationId === undefined) !== (claimId === undefined),
    "A reply answers one annotation or one claim.",
  );

export const replyInput = z.object({ replyId: z.uuid() });
export const editReplyInput = replyInput.extend({ body });
