import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { eventLines, type LogPlace, type WholeEdition } from "./stream-events.ts";

/** How long reading a log of millions may take. */
const LOG_TIMEOUT_MS = 600_000;

/** Whose log is wanted, up to where, and in which edition. */
export interface LogOrder {
  newsroomId: string;
  place: LogPlace;
  edition: WholeEdition;
}

/**
 * Gives the lines of a log to whoever takes them, in one transaction: all are of one moment.
 * @param onRead is told of which event the last one read is
 * @throws as `eventLines`
 */
export function withLines<Taken>(
  { newsroomId, place, edition }: LogOrder,
  take: (lines: AsyncGenerator<Uint8Array>) => Promise<Taken>,
  onRead: (seq: number) => void,
): Promise<Taken> {
  // Read as nobody, as every report.
  const nobody = { newsroomId, personId: "" };
  const limits = { timeoutMs: LOG_TIMEOUT_MS, oneMoment: true };
  return withNewsroom(nobody, (db) => take(eventLines(db, { ...place, edition }, onRead)), limits);
}
