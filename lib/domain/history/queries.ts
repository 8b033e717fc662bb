import { AppError } from "#lib/core/errors.ts";
import type { Head } from "#lib/engines/hash-chain/hash-chain.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { type Names, namesOf } from "./names.ts";
import { type RecordedEvent, recordedEvent } from "./recorded-event.ts";

/** A log as people read it. */
export interface History {
  /** Oldest first. */
  events: RecordedEvent[];
  /** What ids in it are called, for `sentenceOf`. */
  names: Names;
  /** The last event's number and hash; 0 where there is none. */
  head: Head;
}

export type StoredChain = Awaited<ReturnType<typeof readChain>>;

/**
 * The rows of one chain up to event `atSeq`, or to its end: exact texts, as they were hashed.
 * @throws AppError `not_found` where the newsroom has no such chain, or the chain no such event
 */
export async function readChain(db: Db, articleId: string | null, atSeq?: number) {
  const chain = await db.chain.findFirst({ where: { articleId } });
  if (!chain) throw new AppError("not_found", "There is no such article in this newsroom.");
  if (atSeq !== undefined && !(atSeq >= 1 && atSeq <= chain.headSeq)) {
    throw new AppError(
      "not_found",
      `There is no event ${atSeq}: this article’s log goes from event 1 to ${chain.headSeq}.`,
    );
  }
  const rows = await db.auditEvent.findMany({
    where: { chainId: chain.id, seq: { lte: atSeq ?? chain.headSeq } },
    orderBy: { seq: "asc" },
    include: { detail: true },
  });
  const events = rows.map(({ seq, body, prevHash, hash, detail }) => ({
    seq,
    body,
    prevHash,
    hash,
    salt: detail?.salt ?? null,
    detail: detail?.detail ?? null,
  }));
  return { id: chain.id, head: { seq: chain.headSeq, hash: chain.headHash }, events };
}

async function historyOf(db: Db, articleId: string | null): Promise<History> {
  const { events: stored, head } = await readChain(db, articleId);
  const events = stored.map(recordedEvent);
  return { events, names: namesOf(events), head };
}

/** All that happened to an article; `not_found` where there is none. */
export function readHistory(db: Db, articleId: string): Promise<History> {
  return historyOf(db, articleId);
}

/** The newsroom's own affairs: members, exports. */
export function readNewsroomHistory(db: Db): Promise<History> {
  return historyOf(db, null);
}
