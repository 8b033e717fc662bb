import { editAnnotation } from "#components/outbox/doors.ts";
import {
  removeAnnotationAction,
  reopenAnnotationAction,
  resolveAnnotationAction,
  restoreAnnotationAction,
} from "#lib/domain/annotations/actions.ts";

/** What can be done to an annotation in one click; each is another's way back. */
export function annotationActs(newsroom: string, annotationId: string) {
  const input = { annotationId };
  return {
    edit: (body: string) => editAnnotation(newsroom, { ...input, body }),
    remove: () => removeAnnotationAction(newsroom, input),
    restore: () => restoreAnnotationAction(newsroom, input),
    resolve: () => resolveAnnotationAction(newsroom, input),
    reopen: () => reopenAnnotationAction(newsroom, input),
  };
}
