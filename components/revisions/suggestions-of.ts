import type { AnnotationView } from "#lib/domain/annotations/present.ts";

interface Placed {
  spans: readonly { start: number; end: number }[];
}

/** Whether two things are about some of the same words. */
export function shareWords(one: Placed, other: Placed): boolean {
  return one.spans.some((span) =>
    other.spans.some(({ start, end }) => span.start < end && start < span.end),
  );
}

/** The suggestions that would replace some of a claim's words and wait to be taken over. */
export function suggestionsOf(
  claim: Placed,
  annotations: readonly AnnotationView[],
): AnnotationView[] {
  return annotations.filter(
    (one) => one.replacement !== undefined && !one.resolved && shareWords(claim, one),
  );
}
