import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { Source } from "./report.ts";

/** The article's source list after an event. */
export function replaySources(sources: Source[], event: RecordedEvent): Source[] {
  if (event.type !== "source.added") return sources;
  const { source: id, number, kind } = event.data;
  const { title, url = null, note = null, file = null } = event.detail;
  const done = { by: event.actor.member, at: event.at };
  return [...sources, { id, number, kind, title, url, note, file, ...done }];
}
