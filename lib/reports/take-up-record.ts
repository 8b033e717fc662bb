import { z } from "zod";
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

export const takeUpRecordInput = z.object({
  recordId: z.uuid(),
  withClaims: z.boolean().default(false).meta({
    description:
      "Whether its claims are opened in the draft, for editors, and reporters who are reviewers too.",
  }),
});

/**
 * Goes on with an imported record: its text becomes a draft of this newsroom, which is checked here from the beginning,
 * with the record as the first entry of its source list, and with the record's claims to work on where they are wanted.
 * Nothing that others decided is decided in it. Asked for the same again by the same member within a day (under the same
 * key, where the request has one), it goes on where it was broken off, and gives the same draft.
 * @throws AppError `forbidden` without `record.take_up`, or with claims without `record.take_up_claims`; `not_found` for
 * no such record; `invalid_input` where another request had this key
 */
export async function takeUpRecord(
  actor: Actor,
  { recordId, withClaims }: z.output<typeof takeUpRecordInput>,
  requestKey?: string,
): Promise<{ articleId: string }> {
  requirePermission(actor, withClaims ? takeUpClaims.permission : "record.take_up");
  const kept = await withNewsroom(actor, (db) => findRecord(db, recordId));
  if (!kept) throw new AppError("not_found", "There is no such record in this newsroom.");
  const { bytes } = kept;
  // The first step has the request's own key, under which nothing else can be asked for.
  const first = requestKey ?? stepKey(recordId, withClaims ? "import with claims" : "import");
  const keyOf = (step: string) => stepKey(first, step);
  const { draft, sourceTitle: title } = await askRecord("draft", bytes);
  const { articleId } = withClaims
    ? await takeUpClaims.run(actor, { ...draft, claims: await askRecord("claims", bytes) }, first)
    : await importArticle.run(actor, draft, first);
  const file = { name: "record.json", mediaType: "application/json", bytes };
  const source = { kind: "file", articleId, title, file };
  await addSource.run(actor, source, keyOf("source"));
  await requestChecks.run(actor, { articleId }, keyOf("checks"));
  return { articleId };
}
