import { isId } from "#lib/core/ids.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { recordExport } from "#lib/domain/exports/commands/record-export.ts";
import type { ReportEdition, ReportFormat } from "#lib/domain/exports/schema.ts";
import { hidesNames } from "#lib/domain/members/queries.ts";
import { isRecord } from "#lib/domain/records/queries.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { takeKeptFile } from "#lib/platform/files/kept-files.ts";
import { exportEvents } from "./export-events.ts";
import { reportFileName } from "./file-name.ts";
import type { Selection } from "./formats/format.ts";
import { formats } from "./formats/formats.ts";
import { loadReport } from "./load-report.ts";
import { hidesNames as hidesNamesIn } from "./verify-edition.ts";

/** How long reading a long log may take; setting it happens outside the transaction. */
const LOAD_TIMEOUT_MS = 60_000;

export interface ExportedReport {
  bytes: Uint8Array;
  fileName: string;
  mediaType: string;
  atSeq: number;
}

/** A report as it is sent: its bytes, or where there may be very many, as many of them as are taken. */
export interface SentReport extends Omit<ExportedReport, "bytes"> {
  body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>;
  size: number;
}

/** Whether what is wanted is read event by event: a log of this newsroom. One that was imported lies in one file. */
export async function isLongLog(
  actor: Actor,
  { format, articleId }: { format: ReportFormat; articleId: string },
): Promise<boolean> {
  if (format !== "jsonl") return false;
  return !(isId(articleId) && (await withNewsroom(actor, (db) => isRecord(db, articleId))));
}

/** The same as `exportReport`, to be sent: of a log, however long, little is held at once. */
export async function sendReport(
  actor: Actor,
  wanted: Parameters<typeof exportReport>[1],
): Promise<SentReport> {
  const { edition } = wanted;
  if (edition !== "public" && (await isLongLog(actor, wanted))) {
    const { id, ...kept } = await exportEvents(actor, { ...wanted, edition });
    return { ...kept, body: await takeKeptFile(id) };
  }
  const { bytes, ...rest } = await exportReport(actor, wanted);
  return { ...rest, body: Uint8Array.from(bytes), size: bytes.byteLength };
}

/**
 * The report of an article at event `atSeq` (its last, if not said) as a file. That it was exported,
 * and which bytes, is recorded in the newsroom's own log before the bytes are given out; under one key once.
 * @throws AppError `forbidden` without `report.export`; `not_found` for no such article or event
 */
export async function exportReport(
  actor: Actor,
  wanted: {
    articleId: string;
    format: ReportFormat;
    /** Internal, if not said. */
    edition?: ReportEdition;
    atSeq?: number;
  } & Selection,
  requestKey?: string,
): Promise<ExportedReport> {
  requirePermission(actor, "report.export");
  const { articleId, format: name, edition = "internal" } = wanted;
  // Read as nobody: a report goes out of the house, and says nothing of a source that not everybody in it sees.
  const nobody = { newsroomId: actor.newsroomId, personId: "" };
  const load = async (db: Db) => {
    const hideNames = edition === "public" && (await hidesNames(db));
    return loadReport(db, { ...wanted, edition, hideNames });
  };
  const report = await withNewsroom(nobody, load, { timeoutMs: LOAD_TIMEOUT_MS });
  const format = await formats[name]();
  const bytes = await format.render(report, wanted);
  const { atSeq, article } = report;
  const isHiding = hidesNamesIn(report);
  const recorded = { articleId, atSeq, format: name, edition, hidesNames: isHiding };
  await recordExport.run(actor, { ...recorded, sha256: sha256Hex(bytes) }, requestKey);
  const fileName = reportFileName(article.title, { edition, atSeq, ending: format.ending });
  return { bytes, fileName, mediaType: format.mediaType, atSeq };
}
