import { AppError } from "#lib/core/errors.ts";
import { importArticle } from "#lib/domain/articles/commands/import-article.ts";
import { requestChecks } from "#lib/domain/findings/commands/request-checks.ts";
import { findRecord } from "#lib/domain/records/queries.ts";
import { addSource } from "#lib/domain/sources/commands/add-source.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { requirePermission } from "#lib/platform/command/may.ts";
import { stepKey } from "#lib/platform/command/request-key.ts";
import { withNewsroom } from "#lib/platform/db/transactions.ts";
import { askRecord } from "./ask-record.ts";

/**
 * Goes on with an imported record: its text becomes a draft of this newsroom, which is checked here from the beginning,
 * with the record as the first entry of its source list. Nothing that others decided is decided in it. Asked for again
 * by the same member within a day, it goes on where it was broken off, and gives the same draft.
 * @throws AppError `forbidden` without `article.import`; `not_found` for no such record
 */
export async function takeUpRecord(actor: Actor, recordId: string): Promise<{ articleId: string }> {
  requirePermission(actor, "article.import");
  const kept = await withNewsroom(actor, (db) => findRecord(db, recordId));
  if (!kept) throw new AppError("not_found", "There is no such record in this newsroom.");
  const { bytes } = kept;
  const { draft, sourceTitle: title } = await askRecord("draft", bytes);
  const { articleId } = await importArticle.run(actor, draft, stepKey(recordId, "import"));
  const file = { name: "record.json", mediaType: "application/json", bytes };
  const source = { kind: "file", articleId, title, file };
  await addSource.run(actor, source, stepKey(recordId, "source"));
  await requestChecks.run(actor, { articleId }, stepKey(recordId, "checks"));
  return { articleId };
}
