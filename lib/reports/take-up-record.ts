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
import { takeUpClaims } from "./take-up-claims.ts";

/**
 * Goes on with an imported record: its text becomes a draft of this newsroom, which is checked here from the beginning,
 * with the record as the first entry of its source list, and with the record's claims to work on where they are wanted.
 * Nothing that others decided is decided in it. Asked for the same again by the same member within a day, it goes on
 * where it was broken off, and gives the same draft.
 * @throws AppError `forbidden` without `article.import`, or with claims without `record.take_up_claims`; `not_found` for
 * no such record
 */
export async function takeUpRecord(
  actor: Actor,
  recordId: string,
  { withClaims }: { withClaims: boolean },
): Promise<{ articleId: string }> {
  requirePermission(actor, withClaims ? takeUpClaims.permission : "article.import");
  const kept = await withNewsroom(actor, (db) => findRecord(db, recordId));
  if (!kept) throw new AppError("not_found", "There is no such record in this newsroom.");
  const { bytes } = kept;
  const keyOf = (step: string) => stepKey(recordId, withClaims ? `${step} with claims` : step);
  const { draft, sourceTitle: title } = await askRecord("draft", bytes);
  const { articleId } = withClaims
    ? await takeUpClaims.run(
        actor,
        { ...draft, claims: await askRecord("claims", bytes) },
        keyOf("import"),
      )
    : await importArticle.run(actor, draft, keyOf("import"));
  const file = { name: "record.json", mediaType: "application/json", bytes };
  const source = { kind: "file", articleId, title, file };
  await addSource.run(actor, source, keyOf("source"));
  await requestChecks.run(actor, { articleId }, keyOf("checks"));
  return { articleId };
}
