import { AppError } from "#lib/core/errors.ts";
import { isId } from "#lib/core/ids.ts";
import { readArticle } from "#lib/domain/articles/queries.ts";
import type { ReportEdition } from "#lib/domain/exports/schema.ts";
import { findChain, readNames } from "#lib/domain/history/queries.ts";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import { isWithheld } from "#lib/domain/history/withheld.ts";
import { readWitness, type Witness } from "#lib/platform/checkpoints/read-witness.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { eventLine, headLine } from "./formats/jsonl.ts";
import { WITHHELD } from "./leave-out.ts";
import { isOfWhoSees, lostTexts, refuseLost } from "./lost-texts.ts";
import { readBatch } from "./read-batch.ts";
import type { ChainEvent } from "./report.ts";
import { undeclaredErasures } from "./undeclared-erasures.ts";

/** How many events are read at once, at most: as many as are held of a log, however long it is. */
export const EVENTS_AT_ONCE = 500;

/** The editions that give the log as it is; for the public one it is edited, see `public-lines.ts`. */
export type WholeEdition = Exclude<ReportEdition, "public">;

/** The log that is to be written, and up to where. */
export interface LogPlace {
  chainId: string;
  atSeq: number;
  title: string;
  witness: Witness;
}

/**
 * Which log an article has, up to event `atSeq` or to its end. In a transaction of its own, before that of
 * `eventLines`: a checkpoint that is being made is waited for.
 * @throws AppError `not_found` where there is no such article or event
 */
export async function placeOfLog(
  db: Db,
  { articleId, atSeq }: { articleId: string; atSeq?: number },
): Promise<LogPlace> {
  if (!isId(articleId))
    throw new AppError("not_found", "There is no such article in this newsroom.");
  const { id: chainId, head } = await findChain(db, articleId, atSeq);
  const { title, newsroomId } = await readArticle(db, articleId);
  const place = { chainId, atSeq: atSeq ?? head.seq };
  return { ...place, title, witness: await readWitness(db, { newsroomId, ...place }) };
}

/**
 * The events of a log, some at a time: the next are read when they are asked for.
 * @throws Error where the log has fewer
 */
export async function* batchesOf(
  db: Db,
  { chainId, atSeq: upTo }: Pick<LogPlace, "chainId" | "atSeq">,
): AsyncGenerator<ChainEvent[]> {
  for (let after = 0; after < upTo; ) {
    const events = await readBatch(db, chainId, { after, upTo, take: EVENTS_AT_ONCE });
    const last = events.at(-1);
    if (!last) throw new Error(`Event ${after + 1} of the log is not there.`);
    yield events;
    after = last.seq;
  }
}

/** Whether something is withheld from the reader, who is nobody, as a report says it. */
async function withholds(db: Db, { chainId, atSeq: upTo }: LogPlace): Promise<boolean> {
  for (let after = 0; ; ) {
    const rows = await readBatch(db, chainId, {
      ...{ after, upTo, take: EVENTS_AT_ONCE, textless: true },
    });
    const events = rows.map(recordedEvent);
    const names = await readNames(db, events);
    if (events.some((event) => isWithheld(event, names))) return true;
    const last = rows.at(-1);
    if (!last) return false;
    after = last.seq;
  }
}

/**
 * The same bytes as the JSONL of a report, some events at a time: read only when whoever takes them asks for more, so
 * that no log is too long. The caller opens the transaction, of one moment and as nobody.
 * @param onRead is told of which event the last one read is
 * @throws AppError `conflict` at the end, where something was erased since, or is everybody's no more
 */
export async function* eventLines(
  db: Db,
  place: LogPlace & { edition?: WholeEdition },
  onRead: (seq: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const withheld = (await withholds(db, place)) ? WITHHELD : undefined;
  const erasures = undeclaredErasures();
  const lost = lostTexts();
  const { witness, edition } = place;
  yield encoder.encode(headLine({ publicKey: witness.publicKey, edition, withheld }));
  for await (const events of batchesOf(db, place)) {
    onRead(events.at(-1)?.seq ?? 0);
    erasures.see(events);
    lost.see(events.filter(isOfWhoSees).map(recordedEvent));
    yield encoder.encode(events.map(eventLine).join(""));
  }
  erasures.refuse();
  refuseLost(lost.first());
}
