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
    const { body, spans, replacement = null, file } = event.detail;
    const said = { body, spans, replacement, file: file ? { at: null, ...file } : null };
    return [
      ...annotations,
      { id, kind, ...said, acceptedIn: null, ...done, edited: null, resolved: null, removed: null },
    ];
  }
  if (event.type === "article.imported") return broughtIn(event);
  if (event.type === "article.revised") {
    const places = new Map(
      event.data.annotations.map(({ annotation }, index) => [annotation, index]),
    );
    const now = annotations.map((one) => carried(one, event, places.get(one.id) ?? -1));
    return [...now, ...broughtIn(event)];
  }
  if (event.type === "annotation.reattached") {
    const { annotation } = event.data;
    return annotations.map((one) =>
      one.id === annotation ? { ...one, spans: event.detail.spans } : one,
    );
  }
  const change = changeBy(event);
  if (!change || !("annotation" in event.data)) return annotations;
  const subject = event.data.annotation;
  if (!annotations.some(({ id }) => id === subject)) {
    throw new EventProblem(event.seq, "speaks of a comment that was never written");
  }
  return annotations.map((annotation) =>
    annotation.id === subject ? { ...annotation, ...change } : annotation,
  );
}

/** What an event about one annotation that is there changes of it. */
function changeBy(event: RecordedEvent): Partial<Annotation> | undefined {
  const done = { by: event.actor.member, at: event.at };
  switch (event.type) {
    case "annotation.edited":
      return { body: event.detail.body, edited: event.at };
    case "annotation.resolved":
      return { resolved: done };
    case "annotation.reopened":
      return { resolved: null };
    case "annotation.removed":
      return { removed: done };
    case "annotation.restored":
      return { removed: null };
    default:
      return undefined;
  }
}

/** An annotation in the new revision: its words there, and whether the revision took it over. */
function carried(
  annotation: Annotation,
  event: Extract<RecordedEvent, { type: "article.revised" }>,
  index: number,
): Annotation {
  const { data, detail } = event;
  const spans = detail.annotations[index]?.spans ?? [];
  const said = data.annotations[index];
  if (said?.reopened) return { ...annotation, spans, acceptedIn: null, resolved: null };
  if (!said?.accepted) return { ...annotation, spans };
  const resolved = { by: event.actor.member, at: event.at };
  return { ...annotation, spans, acceptedIn: data.number, resolved };
}

/** The annotations that came with the file of an import or a revision. */
function broughtIn(
  event: Extract<RecordedEvent, { type: "article.imported" | "article.revised" }>,
): Annotation[] {
  const done = { by: event.actor.member, at: event.at };
  return (event.data.brought ?? []).map(({ annotation: id, kind, isResolved }, index) => {
    const { body = "", spans = [], replacement = null, file } = event.detail.brought?.[index] ?? {};
    const said = { body, spans, replacement, file: file ? { at: null, ...file } : null };
    const resolved = isResolved ? done : null;
    return { id, kind, ...said, acceptedIn: null, ...done, edited: null, resolved, removed: null };
  });
}
