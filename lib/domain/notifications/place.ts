import type { Subject } from "./subject.ts";

/** The page, or of a report that is ready the file, that a notification leads to. */
export function placeOf(
  newsroom: string,
  { articleId, claimId, annotationId, contactId, report }: Subject & { articleId: string },
): string {
  const address = `/n/${newsroom}/articles/${articleId}`;
  if (report) return report.isReady ? `/n/${newsroom}/reports/${report.id}` : address;
  if (claimId) return `${address}?claim=${claimId}`;
  if (annotationId) return `${address}?entry=${annotationId}`;
  if (contactId) return `${address}/contacts?contact=${contactId}`;
  return `${address}/changes`;
}
