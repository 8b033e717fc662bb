import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import { silenceOf } from "./in-edition.ts";
import type { Report } from "./report.ts";

type IsOfSome = (event: RecordedEvent) => boolean;

/** Which findings the events tell of. */
const findingsToldBy = (events: readonly RecordedEvent[]): Set<string> =>
  new Set(
    events.flatMap((event) =>
      event.type === "checks.run" || event.type === "checks.compared"
        ? event.detail.findings.map(({ id }) => id)
        : [],
    ),
  );

/** Of which source or contact an event says whether everybody sees it. */
function saidOf({ type, data }: RecordedEvent): { id: string; restricted: boolean } | undefined {
  switch (type) {
    case "source.added":
    case "source.visibility_set":
      return { id: data.source, restricted: data.restricted ?? false };
    case "contact.asked":
    case "contact.answered":
    case "contact.visibility_set":
      return { id: data.contact, restricted: data.restricted };
    default:
      return undefined;
  }
}

/**
 * Which events tell of a source or a contact that, as the log itself says at its end, not everybody in the newsroom
 * sees: what lies beside those is given to nobody.
 */
function restrictedBy(events: readonly RecordedEvent[]): IsOfSome {
  const restricted = new Set<string | undefined>();
  const sourceOf = new Map<string, string>();
  for (const event of events) {
    const { type, data } = event;
    if (type === "evidence.attached") sourceOf.set(data.evidence, data.source);
    const said = saidOf(event);
    if (said?.restricted) restricted.add(said.id);
    else if (said) restricted.delete(said.id);
  }
  const told = findingsToldBy(events);
  return ({ type, data }) => {
    if ("contact" in data) return restricted.has(data.contact);
    if ("evidence" in data && typeof data.evidence === "string")
      return restricted.has(sourceOf.get(data.evidence));
    if ("sources" in data) return data.sources.some((id) => restricted.has(id));
    if (type === "finding.dismissed") return !told.has(data.finding);
    if (type === "findings.dismissed" || type === "findings.restored")
      return data.findings.some((id) => !told.has(id));
    return "source" in data && data.source !== undefined && restricted.has(data.source);
  };
}

/**
 * The first event beside which nothing is, though something must be: an erasure leaves words there, and neither is it of
 * a restricted source or contact nor of what the edition leaves out. Undefined where all is there.
 * @param events of the report's log
 */
export function lostEvent(
  report: Report,
  events: readonly RecordedEvent[],
): RecordedEvent | undefined {
  const silence = silenceOf(report, events);
  const lost = events.filter((event) => event.erased && silence(event) !== "left_out");
  if (lost.length === 0) return undefined;
  const isRestricted = restrictedBy(events);
  return lost.find((event) => !isRestricted(event));
}
