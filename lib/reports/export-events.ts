import { newId } from "#lib/core/ids.ts";
import { recordExport } from "#lib/domain/exports/commands/record-export.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { keepFile, removeKeptFile } from "#lib/platform/files/kept-files.ts";
import { reportFileName } from "./file-name.ts";
import { jsonl } from "./formats/jsonl.ts";
import { eventLines, placeOfLog, type WholeEdition } from "./stream-events.ts";

/** How long reading a log of millions may take. */
const LOG_TIMEOUT_MS = 600_000;

/** A report that lies in a file, until somebody takes it away. */
export interface KeptExport {
  id: string;
  size: number;
  sha256: string;
  fileName: string;
  mediaType: string;
  atSeq: number;
}

/**
 * An article's log as JSONL in a kept file, of which no more than some events are held at once: how fast it is fetched
 * then holds up no transaction. That it was exported, and which bytes, is recorded before anybody has them.
 * @param order the id that the file is to have, under which it is recorded once however often it is made
 * @throws AppError as `exportReport`
 */
export async function exportEvents(
  actor: Actor,
  wanted: { articleId: string; atSeq?: number; edition?: WholeEdition },
  order: { id?: string; onRead?: (seq: number) => void } = {},
): Promise<KeptExport> {
  requirePermission(actor, "report.export");
  const { articleId, edition = "internal" } = wanted;
  // Read as nobody, as every report.
  const nobody = { newsroomId: actor.newsroomId, personId: "" };
  const place = await withNewsroom(nobody, (db) => placeOfLog(db, wanted));
  const { atSeq, title } = place;
  const { id = newId(), onRead } = order;
  const limits = { timeoutMs: LOG_TIMEOUT_MS, oneMoment: true };
  const kept = await withNewsroom(
    nobody,
    (db) => keepFile(id, eventLines(db, { ...place, edition }, onRead)),
    limits,
  );
  try {
    const { sha256 } = kept;
    const said = { articleId, atSeq, edition, format: jsonl.name, sha256 };
    await recordExport.run(actor, said, order.id);
  } catch (error) {
    await removeKeptFile(id);
    throw error;
  }
  const fileName = reportFileName(title, { edition, atSeq, ending: jsonl.ending });
  return { id, ...kept, fileName, mediaType: jsonl.mediaType, atSeq };
}
