import type { ReportEdition, ReportFormat } from "./schema.ts";
import { isStreamed } from "./stages.ts";

/**
 * Up to how many events of a log a report is made while one waits: one or two seconds, as
 * `npm run bench:reports` measures it, where a claim is six events.
 */
const mostEvents: Partial<Record<ReportFormat, number>> = { pdf: 1_500, html: 5_000, docx: 5_000 };
const MOST = 10_000;
/** The same of a text, in characters, where it is set: one may be long with a short log. */
const MOST_CHARACTERS = 200_000;
/** Of a log that is written as it is read; for the public edition it is read three times, and edited twice. */
const MOST_STREAMED = 50_000;

/** Whether a report of so many events, or of so long a text, takes so long to make that nobody is to be kept waiting for it. */
export function isLongExport(wanted: {
  format: ReportFormat;
  edition?: ReportEdition;
  atSeq: number;
  /** How long its text is. */
  characters: number;
}): boolean {
  const { format, edition, atSeq, characters } = wanted;
  if (format in mostEvents && characters > MOST_CHARACTERS) return true;
  const isQuick = isStreamed(wanted) && edition !== "public";
  return atSeq > (isQuick ? MOST_STREAMED : (mostEvents[format] ?? MOST));
}
