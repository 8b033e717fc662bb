import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";

/** The claim, or else the annotation, that an event is about; neither where it is about several. */
export function subjectOf({ data }: RecordedEvent): { claimId?: string; annotationId?: string } {
  if ("claim" in data && data.claim) return { claimId: data.claim };
  return "annotation" in data && data.annotation ? { annotationId: data.annotation } : {};
}
