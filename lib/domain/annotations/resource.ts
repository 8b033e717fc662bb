import { z } from "zod";
import { id, member, oneOf, span, time } from "#lib/platform/api/resource-parts.ts";
import { annotationKinds } from "./schema.ts";

/** An annotation as the API gives it out; its spans are of the article's newest revision. */
export const annotationResource = z
  .object({
    id,
    articleId: id,
    kind: oneOf(annotationKinds),
    body: z.string(),
    replacement: z
      .string()
      .nullable()
      .meta({ description: "What a suggestion would put in place." }),
    spans: z.array(span),
    authorId: member,
    fileAuthor: z.string().nullable().meta({ description: "Who wrote it in the imported file." }),
    createdAt: time,
    editedAt: time.nullable(),
    resolvedAt: time.nullable(),
    resolvedById: member.nullable(),
    acceptedInId: id.nullable().meta({ description: "The revision that took it over." }),
    replies: z.array(z.object({ id, body: z.string(), authorId: member, createdAt: time })),
  })
  .meta({ id: "Annotation" });
