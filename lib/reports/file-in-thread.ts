import { AppError, type ErrorCode } from "#lib/core/errors.ts";
import { isExportStage, type TellStage } from "#lib/domain/exports/stages.ts";
import { runInThread, tookTooMuch, type WorkKind } from "#lib/platform/threads/process-threads.ts";
import { type FileOrder, type MadeFile, makeFile } from "./make-file.ts";
import type { LoadedParts } from "./report-of-parts.ts";

/** What the thread answers: the file, or why there is none. */
export type FileAnswer = { file: MadeFile } | { refused: { code: ErrorCode; message: string } };

const threadFile = "lib/reports/report-thread.ts";

/** Up to so much of a log, a table or the record is made in milliseconds; pages are not. */
const SHORT_BYTES = 100_000;
const pages = new Set<string>(["pdf", "html", "docx"]);

/** Two at once, each of some 100,000 events at most. */
export const making: WorkKind = {
  name: "reports",
  atOnce: 2,
  mostWaiting: 20,
  tooMany: "Too many reports are being made just now. Please try again in a minute.",
  memory: { maxOldGenerationSizeMb: 2_048 },
};

function bytesOf(parts: LoadedParts): Uint8Array[] {
  return "record" in parts ? [parts.record.bytes] : parts.log.events;
}

const isShort = ({ parts, format }: FileOrder): boolean =>
  !pages.has(format) &&
  bytesOf(parts).reduce((sum, { byteLength }) => sum + byteLength, 0) <= SHORT_BYTES;

/**
 * The same as `makeFile`, in a thread, so that whoever orders it goes on meanwhile; what takes milliseconds is made here.
 * Where the file is made in a thread, the events of its parts go over to it.
 * @param signal ends the work, and the thread with it
 * @throws AppError as `makeFile`; `conflict` where it takes more memory than one report may, `unavailable` where too many
 * are made. Anything else is said of the thread, and may be better another time.
 */
export async function fileInThread(
  order: FileOrder,
  { tell, signal }: { tell: TellStage; signal?: AbortSignal },
): Promise<MadeFile> {
  if (isShort(order)) return makeFile(order, tell);
  const onProgress = (done: number, total: number, stage?: string) => {
    if (isExportStage(stage)) tell(stage, done, total);
  };
  // Where bytes lie among others, they are copied.
  const transfer = bytesOf(order.parts).flatMap(({ buffer, byteLength }) =>
    buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [],
  );
  const work = () => ({ onProgress, signal, transfer });
  const asked = runInThread<FileAnswer>(making, threadFile, order, work, signal);
  const answer = await asked.catch((error: unknown) => {
    if (!tookTooMuch(error)) throw error;
    throw new AppError(
      "conflict",
      "This report takes more memory to be made than one report may. The log as JSON Lines can be had however long it is.",
    );
  });
  if ("file" in answer) return answer.file;
  throw new AppError(answer.refused.code, answer.refused.message);
}
