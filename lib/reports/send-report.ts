import { newId } from "#lib/core/ids.ts";
import { recordExport } from "#lib/domain/exports/commands/record-export.ts";
import { isLongExport } from "#lib/domain/exports/long-export.ts";
import type { ReportOrder } from "#lib/domain/exports/order.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { keepFile, removeKeptFile, takeKeptFile } from "#lib/platform/files/kept-files.ts";
import {
  type ExportedReport,
  exportReport,
  isLongLog,
  type WantedReport,
} from "./export-report.ts";
import { orderReport } from "./order-report.ts";
import { placeOfReport } from "./place-of-report.ts";
import { writeReport } from "./write-report.ts";

/** A report as it is sent: its bytes, or where there may be very many, as many of them as are taken. */
export interface SentReport extends Omit<ExportedReport, "bytes"> {
  body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>;
  size: number;
}

/** A long log lies in a file until it is fetched: how fast that is holds up no transaction. */
async function sendLog(actor: Actor, wanted: WantedReport): Promise<SentReport> {
  const id = newId();
  const { said, ...file } = await writeReport(actor, wanted, (parts) => keepFile(id, parts));
  try {
    await recordExport.run(actor, said);
    const { atSeq, size } = said;
    return { ...file, atSeq, size, body: await takeKeptFile(id) };
  } catch (error) {
    await removeKeptFile(id);
    throw error;
  }
}

/** The same as `exportReport`, to be sent: of a log, however long, little is held at once. */
export async function sendReport(actor: Actor, wanted: WantedReport): Promise<SentReport> {
  if (await isLongLog(actor, wanted)) return sendLog(actor, wanted);
  const { bytes, ...rest } = await exportReport(actor, wanted);
  return { ...rest, body: bytes, size: bytes.byteLength };
}

/**
 * A report for whoever asks at the door: at once, or where that would keep them waiting, or they do not want to wait, as
 * an order that a job sees to; so too under a key, as an order can be answered again, and a file cannot.
 * @throws AppError as `exportReport`
 */
export async function sendOrOrder(
  actor: Actor,
  wanted: WantedReport,
  { noWaiting = false, key }: { noWaiting?: boolean; key?: string | undefined } = {},
): Promise<{ sent: SentReport } | { order: ReportOrder; isRecord: boolean }> {
  requirePermission(actor, "report.export");
  const place = await withNewsroom(actor, (db) => placeOfReport(db, wanted));
  const { atSeq, isRecord, characters } = place;
  if (noWaiting || key || isLongExport({ ...wanted, atSeq, characters })) {
    const once = key ? { key, askedSeq: wanted.atSeq } : undefined;
    return { order: await orderReport(actor, { ...wanted, atSeq, isRecord }, once), isRecord };
  }
  return { sent: await sendReport(actor, wanted) };
}
