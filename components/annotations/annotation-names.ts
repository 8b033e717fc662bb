import type { AnnotationView } from "#lib/domain/annotations/present.ts";
import type { AnnotationKind } from "#lib/domain/annotations/schema.ts";

/** What a kind of annotation is called on the screen. */
export const annotationNames: Record<AnnotationKind, string> = {
  comment: "Comment",
  question: "Question",
  suggestion: "Suggestion",
  highlight: "Highlight",
};

/** A short name for an annotation: what it says, else the words that it is on. */
export function nameOfAnnotation({ kind, body, replacement, spans }: AnnotationView): string {
  const words = () => spans.map(({ exact }) => exact).join(" … ");
  return `${annotationNames[kind]}: ${body || replacement || words()}`;
}
