import { z } from "zod";
import { rangesInput } from "#lib/domain/articles/ranges.ts";

export const annotationKinds = ["comment", "question"] as const;
export type AnnotationKind = (typeof annotationKinds)[number];

export const addAnnotationInput = z.object({
  articleId: z.uuid(),
  revisionId: z.uuid(),
  kind: z.enum(annotationKinds),
  body: z.string().trim().min(1, "Please write something first.").max(10_000),
  ranges: rangesInput.min(1, "Please mark the words that this is about."),
});

export const annotationInput = z.object({ annotationId: z.uuid() });
