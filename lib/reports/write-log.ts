import type { z } from "zod";
import type { ReportEdition, recordExportInput } from "#lib/domain/exports/schema.ts";
import type { ExportStage, TellStage } from "#lib/domain/exports/stages.ts";
import { hidesNames } from "#lib/domain/members/queries.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { reportFileName } from "./file-name.ts";
import { jsonl } from "./formats/jsonl.ts";
import { linesInThread, MOST_EVENTS_HERE } from "./lines-in-thread.ts";
import { withLines } from "./log-lines.ts";
import { placeOfLog } from "./stream-events.ts";

interface WantedLog {
  articleId: string;
  atSeq?: number;
  edition?: ReportEdition;
}

/** Takes the parts of a file as they are made, and says of them what was taken. */
export type Keep = (
  parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
) => Promise<{ sha256: string; size: number }>;

/** A report as it was written, and what `recordExport` is told of it. */
export interface WrittenReport {
  fileName: string;
  mediaType: string;
  said: z.input<typeof recordExportInput> & { atSeq: number; sha256: string; size: number };
}

/**
 * Writes an article's log as JSONL, of which no more than some events are held at once: how fast it is fetched
 * then holds up no transaction. Nobody is given it before its export is recorded.
 * @param making who is told how far it is, and what ends it
 * @throws AppError as `exportReport`
 */
export async function writeLog(
  actor: Actor,
  wanted: WantedLog,
  keep: Keep,
  { tell, signal }: { tell: TellStage; signal?: AbortSignal },
): Promise<WrittenReport> {
  requirePermission(actor, "report.export");
  const { articleId, edition = "internal" } = wanted;
  // Read as nobody, as every report.
  const nobody = { newsroomId: actor.newsroomId, personId: "" };
  const order = await withNewsroom(nobody, async (db) => {
    const hideNames = edition === "public" && (await hidesNames(db));
    const place = await placeOfLog(db, wanted);
    return { newsroomId: actor.newsroomId, place, edition, hideNames };
  });
  const { atSeq, title } = order.place;
  const onRead = (stage: ExportStage, seq: number) => {
    signal?.throwIfAborted();
    tell(stage, seq, atSeq);
  };
  const kept = await (atSeq > MOST_EVENTS_HERE
    ? keep(linesInThread(order, { tell, signal }))
    : withLines(order, keep, onRead));
  const { mediaType, ending, name: format } = jsonl;
  return {
    ...{ fileName: reportFileName(title, { edition, atSeq, ending }), mediaType },
    said: { articleId, atSeq, format, edition, hidesNames: order.hideNames, ...kept, mediaType },
  };
}
