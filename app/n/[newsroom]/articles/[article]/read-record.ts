import { findRecord } from "#lib/domain/records/queries.ts";
import { allows } from "#lib/engines/permissions/permissions.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { askRecord } from "#lib/reports/ask-record.ts";
import { type RecordView, viewRecord } from "#lib/reports/record-view.ts";

/** What was imported as a record under this id, for its page; undefined where nothing was. */
export async function readRecord(actor: Actor, id: string): Promise<RecordView | undefined> {
  const kept = await withNewsroom(actor, (db) => findRecord(db, id));
  if (!kept) return undefined;
  const { bytes, ...row } = kept;
  const { roles } = actor;
  return viewRecord(row, await askRecord("content", bytes), {
    canExport: allows("report.export", { roles }),
    canTakeUp: allows("record.take_up", { roles }),
    canTakeUpClaims: allows("record.take_up_claims", { roles }),
    canRemove: allows("record.remove", { roles }),
  });
}
