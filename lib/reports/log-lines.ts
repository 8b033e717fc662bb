import type { ReportEdition } from "#lib/domain/exports/schema.ts";
import type { ExportStage } from "#lib/domain/exports/stages.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { publicLines } from "./public-lines.ts";
import { batchesOf, eventLines, type LogPlace } from "./stream-events.ts";

/** How long reading a log of millions may take: less than half of what its job may, which may wait for another. */
const LOG_TIMEOUT_MS = 1_500_000;

/** Whose log is wanted, up to where, and in which edition. */
export interface LogOrder {
  newsroomId: string;
  place: LogPlace;
  edition: ReportEdition;
  /** Whether a public edition calls members by their roles. */
  hideNames: boolean;
}

/** Told which stage an event passes, and which event: the last of some. */
type OnRead = (stage: ExportStage, seq: number) => void;

function linesOf(db: Db, { place, edition, hideNames }: LogOrder, onRead: OnRead) {
  if (edition !== "public")
    return eventLines(db, { ...place, edition }, (seq) => onRead("reading", seq));
  const { publicKey } = place.witness;
  return publicLines(() => batchesOf(db, place), { publicKey, hideNames }, onRead);
}

/**
 * Gives the lines of a log to whoever takes them, in one transaction: all are of one moment.
 * @throws as `eventLines`, or for the public edition `publicLines`
 */
export function withLines<Taken>(
  order: LogOrder,
  take: (lines: AsyncGenerator<Uint8Array>) => Promise<Taken>,
  onRead: OnRead,
): Promise<Taken> {
  // Read as nobody, as every report.
  const nobody = { newsroomId: order.newsroomId, personId: "" };
  const limits = { timeoutMs: LOG_TIMEOUT_MS, oneMoment: true };
  return withNewsroom(nobody, (db) => take(linesOf(db, order, onRead)), limits);
}
