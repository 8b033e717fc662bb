import {
  editAnnotation,
  removeAnnotation,
  reopenAnnotation,
  resolveAnnotation,
  restoreAnnotation,
} from "#components/outbox/doors.ts";
import type { RichText } from "#lib/core/text/rich-text.ts";

/** What can be done to an annotation in one click; each is another's way back. */
export function annotationActs(newsroom: string, annotationId: string) {
  const input = { annotationId };
  return {
    edit: (body: string | RichText) => editAnnotation(newsroom, { ...input, body }),
    remove: () => removeAnnotation(newsroom, input),
    restore: () => restoreAnnotation(newsroom, input),
    resolve: () => resolveAnnotation(newsroom, input),
    reopen: () => reopenAnnotation(newsroom, input),
  };
}
