import { AppError } from "#lib/core/errors.ts";
import { isId } from "#lib/core/ids.ts";
import { type TellStage, toNobody } from "#lib/domain/exports/stages.ts";
import { readBody } from "#lib/domain/history/recorded-event.ts";
import { findRecord } from "#lib/domain/records/queries.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { type Scope, withNewsroom } from "#lib/platform/db/transactions.ts";
import type { LoadedLog, LoadedParts } from "./report-of-parts.ts";
import { batchesOf, type LogPlace, placeOfLog } from "./stream-events.ts";

/** How long reading a long log may take; what is made of it is made outside the transaction. */
const LOAD_TIMEOUT_MS = 60_000;

/** Whose text a log tells of last: the revision that it was imported or revised to. */
const revising = /"type":"article\.(imported|revised)"/;

async function readLog(
  db: Db,
  { chainId, atSeq, witness }: LogPlace,
  tell: TellStage,
): Promise<LoadedLog> {
  const encoder = new TextEncoder();
  const events: Uint8Array[] = [];
  let revision: unknown;
  for await (const batch of batchesOf(db, { chainId, atSeq })) {
    tell("reading", batch.at(-1)?.seq ?? 0, atSeq);
    events.push(encoder.encode(JSON.stringify(batch)));
    for (const event of batch.filter(({ body }) => revising.test(body)))
      revision = readBody(event).data.revision;
    if (revision === undefined)
      throw new AppError("not_found", "This article’s log does not begin with its import.");
  }
  const { text } = await db.revision.findFirstOrThrow({ where: { id: String(revision) } });
  return { id: chainId, events, text, witness };
}

/**
 * What a report of an article or an imported record is made of, as it was at event `atSeq`, or at its last: bytes, which
 * are made a report elsewhere. All is of one moment; of a log, some events are held at once.
 * @param scope who reads
 * @throws AppError `not_found` where there is no such article or event
 */
export async function loadParts(
  scope: Required<Scope>,
  { articleId, atSeq }: { articleId: string; atSeq?: number },
  tell: TellStage = toNobody,
): Promise<LoadedParts> {
  if (!isId(articleId))
    throw new AppError("not_found", "There is no such article in this newsroom.");
  tell("reading", 0, 0);
  // Before the moment begins: a checkpoint that is being made is waited for.
  const found = await withNewsroom(scope, async (db) => {
    const record = await findRecord(db, articleId);
    if (record) return { record: { id: record.id, bytes: record.bytes } };
    return placeOfLog(db, { articleId, atSeq });
  });
  if ("record" in found) return found;
  const limits = { timeoutMs: LOAD_TIMEOUT_MS, oneMoment: true };
  return { log: await withNewsroom(scope, (db) => readLog(db, found, tell), limits) };
}
