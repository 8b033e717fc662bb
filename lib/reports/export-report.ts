import { isId } from "#lib/core/ids.ts";
import { sha256Hex } from "#lib/core/sha256.ts";
import { recordExport } from "#lib/domain/exports/commands/record-export.ts";
import type { ReportEdition, ReportFormat } from "#lib/domain/exports/schema.ts";
import { hidesNames } from "#lib/domain/members/queries.ts";
import { findRecordRow } from "#lib/domain/records/queries.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { reportFileName } from "./file-name.ts";
import type { Selection } from "./formats/format.ts";
import { formats } from "./formats/formats.ts";
import { loadReport } from "./load-report.ts";
import { hidesNames as hidesNamesIn } from "./verify-edition.ts";

/** How long reading a long log may take; setting it happens outside the transaction. */
const LOAD_TIMEOUT_MS = 60_000;

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
  bytes: Uint8Array;
  fileName: string;
  mediaType: string;
  atSeq: number;
}

/** Whether what is wanted is read event by event: a log of this newsroom. One that was imported lies in one file. */
export async function isLongLog(
  actor: Actor,
  { format, articleId, edition }: Pick<WantedReport, "format" | "articleId" | "edition">,
): Promise<boolean> {
  if (format !== "jsonl" || edition === "public") return false;
  return !(isId(articleId) && (await withNewsroom(actor, (db) => findRecordRow(db, articleId))));
}

/**
 * The report of an article at event `atSeq` (its last, if not said) as a file, and what is to be said of its export.
 * Nobody is given it before that is recorded.
 * @throws AppError `forbidden` without `report.export`; `not_found` for no such article or event
 */
export async function makeReport(actor: Actor, wanted: WantedReport) {
  requirePermission(actor, "report.export");
  const { articleId, format: name, edition = "internal" } = wanted;
  // Read as nobody: a report goes out of the house, and says nothing of a source that not everybody in it sees.
  const nobody = { newsroomId: actor.newsroomId, personId: "" };
  const load = async (db: Db) => {
    const hideNames = edition === "public" && (await hidesNames(db));
    return loadReport(db, { ...wanted, edition, hideNames });
  };
  const report = await withNewsroom(nobody, load, { timeoutMs: LOAD_TIMEOUT_MS });
  const { render, ending, mediaType } = await formats[name]();
  const bytes = await render(report, wanted);
  const { atSeq, article } = report;
  const file = { sha256: sha256Hex(bytes), size: bytes.byteLength, mediaType };
  const of = { articleId, atSeq, format: name, edition, hidesNames: hidesNamesIn(report) };
  const fileName = reportFileName(article.title, { edition, atSeq, ending });
  return { bytes, fileName, mediaType, said: { ...of, ...file } };
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
