import { isId } from "#lib/core/ids.ts";
import { recordExport } from "#lib/domain/exports/commands/record-export.ts";
import type { ReportEdition, ReportFormat } from "#lib/domain/exports/schema.ts";
import { isStreamed, type TellStage, toNobody } from "#lib/domain/exports/stages.ts";
import { hidesNames } from "#lib/domain/members/queries.ts";
import { findRecordRow } from "#lib/domain/records/queries.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { fileInThread } from "./file-in-thread.ts";
import type { Selection } from "./formats/format.ts";
import { loadParts } from "./load-parts.ts";

/** Which report is wanted. */
export type WantedReport = {
  articleId: string;
  format: ReportFormat;
  /** Internal, if not said. */
  edition?: ReportEdition;
  /** Of which event; of the last one, if not said. */
  atSeq?: number;
} & Selection;

export interface ExportedReport {
  bytes: Uint8Array<ArrayBuffer>;
  fileName: string;
  mediaType: string;
  atSeq: number;
}

/** How a report is made: who is told how far it is, and what ends it. */
export interface Making {
  tell?: TellStage;
  signal?: AbortSignal;
}

/** Whether what is wanted is read event by event: a log of this newsroom. One that was imported lies in one file. */
export async function isLongLog(
  actor: Actor,
  wanted: Pick<WantedReport, "format" | "articleId" | "edition">,
): Promise<boolean> {
  const { articleId } = wanted;
  if (!isStreamed(wanted)) return false;
  return !(isId(articleId) && (await withNewsroom(actor, (db) => findRecordRow(db, articleId))));
}

/**
 * The report of an article at event `atSeq` (its last, if not said) as a file, and what is to be said of its export.
 * Nobody is given it before that is recorded. It is made in a thread where that takes long.
 * @throws AppError `forbidden` without `report.export`; `not_found` for no such article or event; as `fileInThread`
 */
export async function makeReport(
  actor: Actor,
  wanted: WantedReport,
  { tell = toNobody, signal }: Making = {},
) {
  requirePermission(actor, "report.export");
  const { articleId, format, edition = "internal", atSeq, claimIds, byteOrderMark } = wanted;
  // Read as nobody: a report goes out of the house, and says nothing of a source that not everybody in it sees.
  const nobody = { newsroomId: actor.newsroomId, personId: "" };
  const hideNames = edition === "public" && (await withNewsroom(nobody, hidesNames));
  const parts = await loadParts(nobody, wanted, tell);
  const edited = { edition, hideNames, atSeq };
  const order = { parts, of: edited, format, selection: { claimIds, byteOrderMark } };
  const { bytes, fileName, ...made } = await fileInThread(order, { tell, signal });
  const of = { articleId, format, edition, claimIds, byteOrderMark };
  const said = { ...of, size: bytes.byteLength, ...made };
  return { bytes, fileName, mediaType: made.mediaType, said };
}

/**
 * The same, with its export recorded in the newsroom's own log: that there was one, and which bytes.
 * @throws AppError as `makeReport`
 */
export async function exportReport(actor: Actor, wanted: WantedReport): Promise<ExportedReport> {
  const { said, ...file } = await makeReport(actor, wanted);
  await recordExport.run(actor, said);
  return { ...file, atSeq: said.atSeq };
}
