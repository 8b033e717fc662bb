import { AppError } from "#lib/core/errors.ts";
import type { ReportEdition } from "#lib/domain/exports/schema.ts";
import { type TellStage, toNobody } from "#lib/domain/exports/stages.ts";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { buildReport } from "./build-report.ts";
import { editionOf } from "./editions.ts";
import { lostEvent, refuseLost } from "./lost-texts.ts";
import { requireEventOf } from "./place-of-report.ts";
import type { ChainEvent, Report } from "./report.ts";
import { undeclaredErasures } from "./undeclared-erasures.ts";
import { readReport } from "./verify-form.ts";

/** A log as it was read: its events as JSON, some at a time, and what it does not hold itself. */
export interface LoadedLog {
  id: string;
  events: Uint8Array[];
  text: string;
  witness: Report["witness"];
}

/** What a report is made of. */
export type LoadedParts = { log: LoadedLog } | { record: { id: string; bytes: Uint8Array } };

/** Which report is made of them. */
export interface WantedOfParts {
  atSeq?: number;
  /** Internal, if not said; of a record, as it came. */
  edition?: ReportEdition;
  /** Whether a public edition calls members by their roles. */
  hideNames?: boolean;
}

// Whole sentences: each has its translation under its own words.
const inNoOther: Record<ReportEdition, string> = {
  internal: "This record was imported in its internal edition, and is in no other.",
  legal: "This record was imported in its legal edition, and is in no other.",
  public: "This record was imported in its public edition, and is in no other.",
};

/**
 * What was imported as a record is of the one event that it came with, in the one edition: that is what whoever asks
 * for all there is gets, and nobody gets more than the edition that they ask for.
 */
function asImported(
  { id, bytes }: { id: string; bytes: Uint8Array },
  { atSeq, edition }: WantedOfParts,
): Report {
  const reading = readReport(bytes);
  if (!reading.ok) throw new Error(`The imported record ${id} cannot be read: ${reading.problem}`);
  const { report } = reading;
  const its = editionOf(report);
  requireEventOf(report, atSeq);
  if (edition !== undefined && edition !== "internal" && edition !== its)
    throw new AppError("conflict", inNoOther[its]);
  return report;
}

/**
 * The report that these parts make.
 * @throws AppError `conflict` where something was erased since, or is everybody's no more; EventProblem where an event
 * cannot be read or replayed
 */
export function reportOfParts(
  parts: LoadedParts,
  { atSeq, ...of }: WantedOfParts = {},
  tell: TellStage = toNobody,
): Report {
  if ("record" in parts) return asImported(parts.record, { atSeq, ...of });
  const { id, text, witness, ...log } = parts.log;
  const decoder = new TextDecoder();
  const events = log.events.flatMap((some): ChainEvent[] => JSON.parse(decoder.decode(some)));
  const erasures = undeclaredErasures();
  erasures.see(events);
  erasures.refuse();
  const report = buildReport({ chain: { id, events }, text, witness, ...of }, tell);
  refuseLost(lostEvent(report, events.map(recordedEvent)));
  return report;
}
