import { EventProblem, type RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { Annotation } from "./report.ts";

/**
 * The annotations after an event.
 * @throws EventProblem where it speaks of one that is not there
 */
export function replayAnnotations(annotations: Annotation[], event: RecordedEvent): Annotation[] {
  const done = { by: event.actor.member, at: event.at };
  if (event.type === "annotation.added") {
    const { annotation: id, kind } = event.data;
    return [...annotations, { id, kind, ...event.detail, ...done, resolved: null }];
  }
  if (event.type !== "annotation.resolved" && event.type !== "annotation.reopened") {
    return annotations;
  }
  const subject = event.data.annotation;
  if (!annotations.some(({ id }) => id === subject)) {
    throw new EventProblem(event.seq, "speaks of a comment that was never written");
  }
  const resolved = event.type === "annotation.resolved" ? done : null;
  return annotations.map((annotation) =>
    annotation.id === subject ? { ...annotation, resolved } : annotation,
  );
}
