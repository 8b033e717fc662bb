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

interface NewEvent<T extends EventType> {
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

/** The next event of a chain, as its row and as what lies beside it. */
function linkOf<T extends EventType>(event: NewEvent<T>, head: HeadRow) {
  const data = vocabulary[event.type].data.parse(event.data);
  const detail = vocabulary[event.type].detail.parse(event.detail);
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
  return {
    row: { ...key, body: link.body, prevHash: link.prevHash, hash: link.hash },
    beside: { ...key, salt, detail: detailText },
  };
}

/** The kind of some events, whose they are, and when they were. */
type EventFrame<T extends EventType> = Omit<NewEvent<T>, "data" | "detail">;

/** What one of them says. */
type EventSaid<T extends EventType> = Pick<NewEvent<T>, "data" | "detail">;

/**
 * Appends events of one kind to their chain, in their order, under a lock on that chain's head. Called by the command
 * door alone, in the command's own transaction. Whom they concern is told in it, and webhooks are to be; whoever has the
 * article open hears of it at the commit.
 */
export async function appendEvents<T extends EventType>(
  db: Db,
  frame: EventFrame<T>,
  said: readonly EventSaid<T>[],
): Promise<void> {
  const { type, newsroomId, chain, at } = frame;
  const first = await lockHead(db, newsroomId, chain);
  let head = first;
  const details: ReturnType<typeof linkOf>["beside"][] = [];
  for (const one of said) {
    const { row, beside } = linkOf({ ...frame, ...one }, head);
    // One by one: the database lets each go on from the one before.
    await db.auditEvent.createMany({ data: row });
    details.push(beside);
    head = { id: head.id, head_seq: row.seq, head_hash: row.hash };
  }
  await db.eventDetail.createMany({ data: details });
  if (chain !== "newsroom") {
    const where = { newsroom: newsroomId, article: chain.articleId };
    await tell(db, ...details.map(({ seq }) => ({ kind: "event" as const, ...where, seq })));
  }
  const by = frame.actor.memberId;
  for (const [index, { data }] of said.entries()) {
    const seq = first.head_seq + 1 + index;
    const appended = { type, data, newsroomId, chainId: head.id, seq, at };
    await notify(db, { ...appended, by });
    await keepDeliveries(db, appended);
  }
}
