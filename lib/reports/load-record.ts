import { findRecord } from "#lib/domain/records/queries.ts";
import type { Db } from "#lib/platform/db/client.ts";
import type { Report } from "./report.ts";
import { readReport } from "./verify-form.ts";

/** The record of that id as it was imported, and what is known of its import; undefined where there is none. */
export async function loadRecord(db: Db, id: string) {
  const kept = await findRecord(db, id);
  if (!kept) return undefined;
  const { bytes, ...row } = kept;
  const reading = readReport(bytes);
  if (!reading.ok) throw new Error(`The imported record ${id} cannot be read: ${reading.problem}`);
  const report: Report = reading.report;
  return { row, report };
}
