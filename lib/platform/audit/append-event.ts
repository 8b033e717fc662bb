import { canonicalJson } from "#lib/core/canonical-json.ts";
import { isoTime, now } from "#lib/core/clock.ts";
import { newId, newSalt } from "#lib/core/ids.ts";
import { GENESIS_HASH, nextLink } from "#lib/engines/hash-chain/hash-chain.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { tell } from "#lib/platform/live/notices.ts";
import { notify } from "#lib/platform/notifications/notify.ts";
import { keepDeliveries } from "#lib/platform/webhooks/keep-deliveries.ts";
import { digestsOf } from "./parts.ts";
import {
  type EventBody,
  type EventData,
  type EventDetail,
  type EventType,
  eventBody,
  vocabulary,
} from "./vocabulary.ts";

/** Which chain an event belongs to: an article's, or the newsroom's own. */
export type ChainOf = { articleId: string } | "newsroom";

export interface NewEvent<T extends EventType> {
  type: T;
  chain: ChainOf;
  newsroomId: string;
  actor: { memberId: string; name: string; roles: readonly string[] };
  at: Date;
  data: EventData<T>;
  detail: EventDetail<T>;
}

interface HeadRow {
  id: string;
  head_seq: number;
  head_hash: string;
}

async function findHead(db: Db, newsroomId: string, chain: ChainOf): Promise<HeadRow | undefined> {
  const articleId = chain === "newsroom" ? null : chain.articleId;
  const [head] = await db.$queryRaw<HeadRow[]>`
    SELECT id, head_seq, head_hash FROM chain
    WHERE newsroom_id = ${newsroomId}::uuid AND article_id IS NOT DISTINCT FROM ${articleId}::uuid
    FOR UPDATE`;
  return head;
}

async function lockHead(db: Db, newsroomId: string, chain: ChainOf): Promise<HeadRow> {
  const head = await findHead(db, newsroomId, chain);
  if (head) return head;
  const articleId = chain === "newsroom" ? null : chain.articleId;
  const created = { id: newId(), newsroomId, articleId, headSeq: 0, headHash: GENESIS_HASH };
  await db.chain.createMany({ data: created, skipDuplicates: true });
  const fresh = await findHead(db, newsroomId, chain);
  if (!fresh) throw new Error("The chain's head cannot be read after it was made.");
  return fresh;
}

/**
 * The time of a chain's next event: now, but never before its last one, whatever the clocks of
 * several servers say. Locks the head first, so that nobody else's event comes in between.
 */
export async function timeOfNextEvent(db: Db, newsroomId: string, chain: ChainOf): Promise<Date> {
  const head = await findHead(db, newsroomId, chain);
  const at = now();
  const where = { chainId: head?.id, seq: head?.head_seq };
  const last = head && (await db.auditEvent.findFirst({ where, select: { body: true } }));
  if (!last) return at;
  const lastAt = new Date(eventBody.parse(JSON.parse(last.body)).at);
  return lastAt > at ? lastAt : at;
}

/**
 * Appends one event to its chain, under a lock on that chain's head. Called by the command door
 * alone, in the command's own transaction. Whom it concerns is told in it, and webhooks are to be;
 * whoever has the article open hears of it at the commit.
 * Returns its number in the chain.
 */
export async function appendEvent<T extends EventType>(
  db: Db,
  event: NewEvent<T>,
): Promise<number> {
  const data = vocabulary[event.type].data.parse(event.data);
  const detail = vocabulary[event.type].detail.parse(event.detail);
  const head = await lockHead(db, event.newsroomId, event.chain);
  const { name, roles } = event.actor;
  const detailText = canonicalJson({ ...detail, actor: { name, roles } });
  const salt = newSalt();
  const body: EventBody = {
    v: 1,
    newsroom: event.newsroomId,
    chain: head.id,
    seq: head.head_seq + 1,
    type: event.type,
    at: isoTime(event.at),
    actor: event.actor.memberId,
    data: data as EventBody["data"],
    ...digestsOf(event.type, detailText, salt),
  };
  const link = nextLink({ seq: head.head_seq, hash: head.head_hash }, canonicalJson(body));
  const key = { newsroomId: event.newsroomId, chainId: head.id, seq: link.seq };
  await db.auditEvent.createMany({
    data: { ...key, body: link.body, prevHash: link.prevHash, hash: link.hash },
  });
  await db.eventDetail.createMany({ data: { ...key, salt, detail: detailText } });
  if (event.chain !== "newsroom") {
    const { articleId: article } = event.chain;
    await tell(db, { kind: "event", newsroom: event.newsroomId, article, seq: link.seq });
  }
  const { type, newsroomId, at, actor } = event;
  const by = actor.memberId;
  const appended = { type, data: event.data, newsroomId, chainId: head.id, seq: link.seq, at };
  await notify(db, { ...appended, by });
  await keepDeliveries(db, appended);
  return link.seq;
}
