import type { RecordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { ArticleRecord } from "./report.ts";

/** The number that an event gives, and the one that is next in its row. */
function numbering(
  record: ArticleRecord,
  event: RecordedEvent,
): { what: string; given: number; next: number } | undefined {
  switch (event.type) {
    case "claim.opened":
      return { what: "claim", given: event.data.number, next: record.claims.length + 1 };
    case "contact.asked":
      return {
        what: "contact",
        given: event.data.number,
        next: (record.contacts?.length ?? 0) + 1,
      };
    case "source.added":
      return { what: "source", given: event.data.number, next: record.sources.length + 1 };
    case "verdict.proposed": {
      const claim = record.claims.find(({ id }) => id === event.data.claim);
      const next = (claim?.verdicts.length ?? 0) + 1;
      return { what: `claim ${claim?.number}’s verdict`, given: event.data.number, next };
    }
    default:
      return undefined;
  }
}

/**
 * A number that an event gives out of turn: claims, sources, contacts and each claim's verdicts are numbered
 * from 1 without gaps, so that none can be left out.
 * @param record as the events before this one leave it
 */
export function numberProblem(record: ArticleRecord, event: RecordedEvent): string | undefined {
  const number = numbering(record, event);
  if (!number || number.given === number.next) return undefined;
  const { what, given, next } = number;
  return `event ${event.seq} numbers ${what} ${given}, where ${next} comes next`;
}
