import { z } from "zod";
import { written } from "#lib/core/text/written.ts";

const body = written("Please write something first.", 10_000);

/** What a reply answers: an annotation or a claim. */
export const addReplyInput = z
  .object({ annotationId: z.uuid().optional(), claimId: z.uuid().optional(), body })
  .refine(
    ({ annotationId, claimId }) => (annotationId === undefined) !== (claimId === undefined),
    "A reply answers one annotation or one claim.",
  );

export const replyInput = z.object({ replyId: z.uuid() });
export const editReplyInput = replyInput.extend({ body });
