import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { loadRecord } from "#lib/reports/load-record.ts";
import { type RecordView, viewRecord } from "#lib/reports/record-view.ts";

/** What was imported as a record under this id, for its page; undefined where nothing was. */
export async function readRecord(actor: Actor, id: string): Promise<RecordView | undefined> {
  const kept = await withNewsroom(actor, (db) => loadRecord(db, id));
  if (!kept) return undefined;
  const { roles } = actor;
  return viewRecord(kept.row, kept.report, {
    canExport: allows("report.export", { roles }),
    canTakeUp: allows("article.import", { roles }),
  });
}
