import { readSources } from "#lib/domain/erasures/redact.ts";
import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";

/**
 * The events, by their numbers, that tell what checks found in a note on the source list, and those that set such
 * findings aside or take them up again. What they say quotes the note, and the keys of findings are made of its words;
 * a public edition has none of it. Of events that it gives, the same are found again: those it leaves out have nothing
 * beside them.
 */
export function foundInNotes(events: readonly RecordedEvent[]): Set<number> {
  const [notes, told, left] = [new Set<string>(), new Set<string>(), new Set<number>()];
  for (const event of events) {
    const { seq, erased } = event;
    switch (event.type) {
      case "source.added":
        if ((event.detail.kind ?? event.data.kind) === "note") notes.add(event.data.source);
        break;
      case "checks.compared":
        if (event.data.sources.some((id) => notes.has(id))) left.add(seq);
        break;
      case "checks.run":
        // In logs of before, one event tells of the checks that read sources and of the others.
        if (notes.size > 0 && (erased || event.detail.findings.some(readsSources))) left.add(seq);
        break;
      case "finding.dismissed":
        if (left.size > 0 && !told.has(event.data.finding)) left.add(seq);
        break;
      case "findings.dismissed":
      case "findings.restored":
        if (left.size > 0 && event.data.findings.some((id) => !told.has(id))) left.add(seq);
        break;
    }
    if ((event.type === "checks.run" || event.type === "checks.compared") && !left.has(seq))
      for (const { id } of event.detail.findings) told.add(id);
  }
  return left;
}

const readsSources = ({ rule }: { rule: string }) => readSources.has(rule);
