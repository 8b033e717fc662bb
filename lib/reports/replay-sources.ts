import { kindOfSource } from "#lib/domain/history/guarded-facts.ts";
import { EventProblem, type RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { Source } from "./report.ts";

/**
 * The article's source list after an event.
 * @throws EventProblem where it is about a source that is not there
 */
export function replaySources(sources: Source[], event: RecordedEvent): Source[] {
  if (event.type === "source.visibility_set") {
    const { source: id, restricted } = event.data;
    if (!sources.some((source) => source.id === id))
      throw new EventProblem(event.seq, "says who sees a source that is not in the article's list");
    return sources.map((source) => (source.id === id ? { ...source, restricted } : source));
  }
  if (event.type !== "source.added") return sources;
  const { source: id, number, restricted = false } = event.data;
  const { title, url = null, note = null, file = null } = event.detail;
  const kind = kindOfSource(event);
  const done = { by: event.actor.member, at: event.at };
  return [...sources, { id, number, kind, restricted, title, url, note, file, ...done }];
}
