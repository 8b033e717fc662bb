import { z } from "zod";
import { written } from "#lib/core/text/written.ts";
import { rangesInput } from "#lib/domain/articles/ranges.ts";

export const annotationKinds = ["comment", "question"] as const;
export type AnnotationKind = (typeof annotationKinds)[number];

export const addAnnotationInput = z.object({
  articleId: z.uuid(),
  revisionId: z.uuid(),
  kind: z.enum(annotationKinds),
  body: written("Please write something first.", 10_000),
  ranges: rangesInput.min(1, "Please mark the words that this is about."),
});

export const annotationInput = z.object({ annotationId: z.uuid() });
