import type { AnnotationKind } from "#lib/domain/annotations/schema.ts";

/** What a kind of annotation is called on the screen. */
export const annotationNames: Record<AnnotationKind, string> = {
  comment: "Comment",
  question: "Question",
  suggestion: "Suggestion",
};
