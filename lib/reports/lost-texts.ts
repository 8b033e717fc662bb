import { AppError } from "#lib/core/errors.ts";
import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import { silenceOf } from "./in-edition.ts";
import type { ChainEvent, Report } from "./report.ts";

/** Of which source or contact an event says whether everybody sees it. */
export function saidOf({
  type,
  data,
}: RecordedEvent): { id: string; restricted: boolean } | undefined {
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

/** The kinds of events that tell whether everybody sees a source or a contact, and what hangs on which source. */
const telling =
  /"type":"(source\.(added|visibility_set)|contact\.(asked|answered|visibility_set)|evidence\.attached|checks\.(run|compared))"/;

/** Whether `lostTexts` has to see an event: of most of a long log, nothing need be read. */
export const isOfWhoSees = ({ body, detail }: Pick<ChainEvent, "body" | "detail">): boolean =>
  detail === null || telling.test(body);

/**
 * Looks out for events beside which nothing is, though something must be: those of no source or contact that, as the log
 * itself says at its end, not everybody in the newsroom sees. An erasure leaves words.
 */
export function lostTexts() {
  const restricted = new Set<string | undefined>();
  const sourceOf = new Map<string, string>();
  const told = new Set<string>();
  const textless: RecordedEvent[] = [];
  const isRestricted = ({ type, data }: RecordedEvent): boolean => {
    if ("contact" in data) return restricted.has(data.contact);
    if ("evidence" in data && typeof data.evidence === "string")
      return restricted.has(sourceOf.get(data.evidence));
    if ("sources" in data) return data.sources.some((id) => restricted.has(id));
    if (type === "finding.dismissed") return !told.has(data.finding);
    if (type === "findings.dismissed" || type === "findings.restored")
      return data.findings.some((id) => !told.has(id));
    return "source" in data && data.source !== undefined && restricted.has(data.source);
  };
  return {
    /** Takes the log's events, in their order. */
    see(events: readonly RecordedEvent[]): void {
      for (const event of events) {
        const { type, data, detail, erased } = event;
        if (erased) textless.push(event);
        if (type === "evidence.attached") sourceOf.set(data.evidence, data.source);
        if (type === "checks.run" || type === "checks.compared")
          for (const { id } of detail.findings) told.add(id);
        const said = saidOf(event);
        if (said?.restricted) restricted.add(said.id);
        else if (said) restricted.delete(said.id);
      }
    },
    /** The first of them, once all were seen. */
    first: (isLeftOut: (event: RecordedEvent) => boolean = () => false) =>
      textless.find((event) => !isLeftOut(event) && !isRestricted(event)),
  };
}

/**
 * The first event of a report's log beside which nothing is, though something must be: neither is it of a restricted
 * source or contact nor of what the edition leaves out. Undefined where all is there.
 * @param events of the report's log
 */
export function lostEvent(
  report: Report,
  events: readonly RecordedEvent[],
): RecordedEvent | undefined {
  const lost = lostTexts();
  lost.see(events);
  const silence = silenceOf(report, events);
  return lost.first((event) => silence(event) === "left_out");
}

/**
 * Of what was everybody's then, and is not any more, there is no report: only a later event says so.
 * @throws AppError `conflict` where there is such an event
 */
export function refuseLost(lost: RecordedEvent | undefined): void {
  if (!lost) return;
  throw new AppError(
    "conflict",
    `What event ${lost.seq} says is seen since by those named for it alone: a report can be made of the event that says so, or of a later one.`,
  );
}
