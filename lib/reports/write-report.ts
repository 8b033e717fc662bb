import { toNobody } from "#lib/domain/exports/stages.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { isLongLog, type Making, makeReport, type WantedReport } from "./export-report.ts";
import { type Keep, type WrittenReport, writeLog } from "./write-log.ts";

/**
 * Writes a report to where `keep` puts its parts: of a log, however long, little is held at once. Nobody is given it
 * before its export is recorded, of which it tells what is to be said.
 * @throws AppError as `exportReport`
 */
export async function writeReport(
  actor: Actor,
  wanted: WantedReport,
  keep: Keep,
  { tell = toNobody, signal }: Making = {},
): Promise<WrittenReport> {
  if (await isLongLog(actor, wanted)) return writeLog(actor, wanted, keep, { tell, signal });
  const { bytes, ...file } = await makeReport(actor, wanted, { tell, signal });
  tell("storing", 0, 0);
  await keep([bytes]);
  return file;
}
