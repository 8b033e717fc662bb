import { z } from "zod";
import { id, member, time } from "#lib/platform/api/resource-parts.ts";

/** A reply as the API gives it out. */
export const replyResource = z
  .object({
    id,
    articleId: id,
    annotationId: id.nullable().meta({ description: "What it answers, if that is an annotation." }),
    claimId: id.nullable().meta({ description: "The claim that it is on, if it is on one." }),
    body: z.string(),
    authorId: member,
    createdAt: time,
    editedAt: time.nullable(),
  })
  .meta({ id: "Reply" });
