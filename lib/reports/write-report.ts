import type { Actor } from "#lib/platform/command/actor.ts";
import { isLongLog, makeReport, type WantedReport } from "./export-report.ts";
import { type Keep, type WrittenReport, writeLog } from "./write-log.ts";

/**
 * Writes a report to where `keep` puts its parts: of a log, however long, little is held at once. Nobody is given it
 * before its export is recorded, of which it tells what is to be said.
 * @param onRead is told of which event of a log the last one read is
 * @throws AppError as `exportReport`
 */
export async function writeReport(
  actor: Actor,
  wanted: WantedReport,
  keep: Keep,
  onRead?: (seq: number) => void,
): Promise<WrittenReport> {
  const { edition } = wanted;
  if (edition !== "public" && (await isLongLog(actor, wanted))) {
    return writeLog(actor, { ...wanted, edition }, keep, onRead);
  }
  const { bytes, ...file } = await makeReport(actor, wanted);
  await keep([bytes]);
  return file;
}
