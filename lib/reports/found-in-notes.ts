import { readSources } from "#lib/domain/erasures/redact.ts";
import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";

/**
 * Tells of one event after the other, in their order, whether it tells what checks found in a note on the source list, or
 * sets such findings aside or takes them up again. What they say quotes the note, and the keys of findings are made of
 * its words; a public edition has none of it. Of events that it gives, the same are found again: those it leaves out have
 * nothing beside them. Held are the ids of notes and of findings alone.
 */
export function notesReader(): (event: RecordedEvent) => boolean {
  const [notes, told] = [new Set<string>(), new Set<string>()];
  let isAnyLeft = false;
  const isOfNotes = (event: RecordedEvent): boolean => {
    switch (event.type) {
      case "source.added":
        if ((event.detail.kind ?? event.data.kind) === "note") notes.add(event.data.source);
        return false;
      case "checks.compared":
        return event.data.sources.some((id) => notes.has(id));
      case "checks.run":
        // In logs of before, one event tells of the checks that read sources and of the others.
        return notes.size > 0 && (event.erased || event.detail.findings.some(readsSources));
      case "finding.dismissed":
        return isAnyLeft && !told.has(event.data.finding);
      case "findings.dismissed":
      case "findings.restored":
        return isAnyLeft && event.data.findings.some((id) => !told.has(id));
      default:
        return false;
    }
  };
  return (event) => {
    const isLeft = isOfNotes(event);
    isAnyLeft ||= isLeft;
    if ((event.type === "checks.run" || event.type === "checks.compared") && !isLeft)
      for (const { id } of event.detail.findings) told.add(id);
    return isLeft;
  };
}

/** Those among these events, by their numbers. */
export const foundInNotes = (events: readonly RecordedEvent[]): Set<number> =>
  new Set(events.filter(notesReader()).map(({ seq }) => seq));

const readsSources = ({ rule }: { rule: string }) => readSources.has(rule);
