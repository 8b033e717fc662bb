import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";

/** What a notification is about: a claim, or else an annotation, or a report that was asked for; or several claims. */
export interface Subject {
  claimId?: string;
  annotationId?: string;
  contactId?: string;
  report?: { id: string; isReady: boolean };
}

/** The claim, or else the annotation, or the report, that an event is about; none where it is about several. */
export function subjectOf({ type, data }: RecordedEvent): Subject {
  if (type === "report.exported" || type === "report.failed") {
    const { order } = data;
    return order ? { report: { id: order, isReady: type === "report.exported" } } : {};
  }
  if ("claim" in data && data.claim) return { claimId: data.claim };
  if ("contact" in data) return { contactId: data.contact };
  return "annotation" in data && data.annotation ? { annotationId: data.annotation } : {};
}
