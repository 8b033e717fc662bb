import { now } from "#lib/core/clock.ts";
import { AppError } from "#lib/core/errors.ts";
import { readClearance } from "#lib/domain/clearance/queries.ts";
import { recordedEvent } from "#lib/domain/history/recorded-event.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { lockRow } from "#lib/platform/db/lock-row.ts";
import { underWay } from "#lib/platform/jobs/under-way.ts";
import { mayStillManage } from "#lib/platform/webhooks/may-still.ts";
import type { WebhookMessage } from "./message-resource.ts";

const shown = {
  id: true,
  url: true,
  description: true,
  kinds: true,
  madeById: true,
  enabled: true,
  madeAt: true,
  failingSince: true,
  formerUntil: true,
} as const;

/** Which of these webhooks are told something still: whoever made them may still manage webhooks. */
async function holding(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const where = { id: { in: [...ids] }, madeBy: mayStillManage(now()) };
  const rows = await db.webhook.findMany({ where, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}

/** Whether a webhook is told nothing any more, as whoever made it may not manage webhooks now. */
export async function hasEnded(db: Db, webhookId: string): Promise<boolean> {
  return !(await holding(db, [webhookId])).has(webhookId);
}

export type WebhookRow = Awaited<ReturnType<typeof listWebhooks>>[number];

/** The newsroom's webhooks, the newest first; never their secrets. */
export async function listWebhooks(db: Db, page: { after?: string; take?: number } = {}) {
  const { after, take } = page;
  const rows = await db.webhook.findMany({
    where: { removedAt: null, ...(after ? { id: { lt: after } } : {}) },
    select: shown,
    orderBy: { id: "desc" },
    take,
  });
  const held = await holding(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, ended: !held.has(row.id) }));
}

/** One webhook; `not_found` where it was removed, or never was. */
export async function readWebhook(db: Db, webhookId: string): Promise<WebhookRow> {
  const row = await db.webhook.findFirst({
    where: { id: webhookId, removedAt: null },
    select: shown,
  });
  if (!row) throw new AppError("not_found", "There is no such webhook here.");
  return { ...row, ended: await hasEnded(db, webhookId) };
}

/** One webhook, locked until the transaction ends; `conflict` where it was removed. */
export async function lockWebhook(db: Db, webhookId: string): Promise<WebhookRow> {
  await lockRow(db, "webhook", webhookId);
  const where = { id: webhookId, removedAt: null };
  const row = await db.webhook.findFirst({ where, select: shown });
  if (!row) throw new AppError("conflict", "This webhook was removed.");
  return { ...row, ended: await hasEnded(db, webhookId) };
}

/** What a webhook was to be told and how that went, the newest first. */
export async function listDeliveries(
  db: Db,
  { webhookId, after, take }: { webhookId: string; after?: string; take: number },
) {
  await readWebhook(db, webhookId);
  const rows = await db.webhookDelivery.findMany({
    where: { webhookId, ...(after ? { id: { lt: after } } : {}) },
    orderBy: { id: "desc" },
    take,
  });
  const waiting = rows.flatMap(({ id, state }) => (state === "waiting" ? [id] : []));
  const live = await underWay(db, "webhook", waiting);
  return rows.map((row) => ({ ...row, lost: waiting.includes(row.id) && !live.has(row.id) }));
}
export type DeliveryRow = Awaited<ReturnType<typeof listDeliveries>>[number];

/**
 * Locks the webhook that a delivery is for until the transaction ends: what was told last is looked up and written down
 * by one after the other. Whoever keeps something to be told does not wait for it.
 */
export async function lockToTell(db: Db, deliveryId: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM webhook w JOIN webhook_delivery d
    ON d.newsroom_id = w.newsroom_id AND d.webhook_id = w.id
    WHERE w.newsroom_id = current_newsroom() AND d.id = ${deliveryId}::uuid FOR NO KEY UPDATE OF w`;
}

/**
 * Whether a receiver knows what is to be told: it is what it was told last of the article, which arrived, and nothing
 * else may be on its way to it. A delivery that was tried, or that somebody asked for again, is sent all the same.
 */
export async function wasToldLast(
  db: Db,
  delivery: Pick<DeliveryRow, "webhookId" | "articleId" | "kind" | "toldAt">,
  sha256: string | undefined,
): Promise<boolean> {
  const { webhookId, articleId, kind, toldAt } = delivery;
  if (sha256 === undefined || articleId === null || toldAt !== null) return false;
  const about = { webhookId, articleId, kind };
  const last = await db.webhookDelivery.findFirst({
    where: { ...about, sha256: { not: null } },
    orderBy: { toldAt: "desc" },
    select: { state: true, sha256: true },
  });
  if (last?.state !== "delivered" || last.sha256 !== sha256) return false;
  const other = { ...about, state: "waiting", sha256: { not: sha256 } };
  return (await db.webhookDelivery.count({ where: other })) === 0;
}

async function readEvent(db: Db, { chainId, seq }: Pick<DeliveryRow, "chainId" | "seq">) {
  const row = await db.auditEvent.findFirst({
    where: { chainId, seq },
    include: { detail: true, chain: { select: { articleId: true } } },
  });
  if (!row) throw new Error("a delivery names an event that is not there");
  const detail = row.detail?.detail ?? null;
  return { event: recordedEvent({ seq, body: row.body, detail }), articleId: row.chain.articleId };
}

/** Whether the text of an article that was signed off last may be published, at this moment, with no member's name. */
async function clearanceOf(db: Db, articleId: string) {
  const last = await db.signOff.findFirst({
    where: { articleId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { sha256: true },
  });
  return readClearance(db, { articleId, sha256: last?.sha256 }, false);
}

/** What a webhook is told of an event; nothing where what the event said was erased. */
export async function readMessage(
  db: Db,
  delivery: Pick<DeliveryRow, "kind" | "chainId" | "seq" | "articleId">,
): Promise<WebhookMessage | undefined> {
  const { event, articleId: own } = await readEvent(db, delivery);
  const articleId = delivery.articleId ?? own;
  const { slug: newsroom } = await db.newsroom.findFirstOrThrow({ select: { slug: true } });
  const { seq, at: timestamp } = event;
  const said = { timestamp, newsroom };
  if (delivery.kind === "clearance.changed" && articleId) {
    return { type: delivery.kind, ...said, data: await clearanceOf(db, articleId) };
  }
  if (event.erased) return undefined;
  switch (event.type) {
    case "article.signed_off": {
      const { article, revision } = event.data;
      return {
        type: event.type,
        ...said,
        data: { article, event: seq, revision, ...event.detail },
      };
    }
    case "article.published": {
      const { article, revision, publishedAt } = event.data;
      const of = { article, event: seq, revision, publishedAt };
      return { type: event.type, ...said, data: { ...of, ...event.detail } };
    }
    case "correction.made": {
      const { article, revision, correction } = event.data;
      const { rootCause: _, ...told } = event.detail;
      const { sha256 } = await db.revision.findFirstOrThrow({
        where: { id: revision },
        select: { sha256: true },
      });
      const of = { article, event: seq, revision, sha256, correction };
      return { type: event.type, ...said, data: { ...of, ...told } };
    }
    case "report.exported": {
      const { article, atSeq: atEvent, format, edition = "internal" } = event.data;
      const { sha256 } = event.detail;
      return { type: event.type, ...said, data: { article, atEvent, format, edition, sha256 } };
    }
    case "webhook.tested":
      return { type: "webhook.test", ...said, data: { webhook: event.data.webhook } };
    default:
      throw new Error(`no webhook is told of ${event.type}`);
  }
}
