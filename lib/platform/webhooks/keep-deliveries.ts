import { newId } from "#lib/core/ids.ts";
import type { EventData, EventType } from "#lib/platform/audit/vocabulary.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { enqueueAll } from "#lib/platform/jobs/enqueue.ts";
import { type DeliveryKind, kindsOf, testKind, turnedBy } from "./kinds.ts";
import { mayStillManage } from "./may-still.ts";

/** An event as it was just appended. */
interface Appended {
  newsroomId: string;
  chainId: string;
  seq: number;
  type: EventType;
  data: EventData<EventType>;
  at: Date;
}

interface Wanted {
  webhookId: string;
  kind: DeliveryKind;
  /** Undefined where it is of no article. */
  articleId?: string;
}

/** Which webhooks are told of an event, and of what. */
async function wantedFor(db: Db, { type, data, at, chainId }: Appended): Promise<Wanted[]> {
  if (type === "webhook.tested" && "webhook" in data) {
    return [{ webhookId: data.webhook, kind: testKind }];
  }
  const kinds = kindsOf(type, data);
  if (kinds.length === 0) return [];
  const webhooks = await db.webhook.findMany({
    where: {
      ...{ removedAt: null, enabled: true, kinds: { hasSome: kinds } },
      madeBy: mayStillManage(at),
    },
    select: { id: true, kinds: true },
    orderBy: { id: "asc" },
  });
  if (webhooks.length === 0) return [];
  const chain = await db.chain.findFirst({ where: { id: chainId }, select: { articleId: true } });
  const turned = turnedBy(data);
  const articles = turned.length > 0 ? turned : [chain?.articleId ?? undefined];
  return webhooks.flatMap(({ id: webhookId, kinds: theirs }) =>
    kinds
      .filter((kind) => theirs.includes(kind))
      .flatMap((kind) => articles.map((articleId) => ({ webhookId, kind, articleId }))),
  );
}

/** Has something sent to webhooks, by jobs that are there if the running transaction commits. */
export async function askForDeliveries(db: Db, newsroomId: string, ids: readonly string[]) {
  const jobs = ids.map((deliveryId) => ({ key: deliveryId, data: { newsroomId, deliveryId } }));
  await enqueueAll(db, "webhook", jobs);
}

/** Keeps what webhooks are to be told of an event, in the transaction that appended it. */
export async function keepDeliveries(db: Db, event: Appended): Promise<void> {
  const { newsroomId, chainId, seq, at: createdAt } = event;
  const begun = { newsroomId, chainId, seq, state: "waiting", attempts: 0, createdAt };
  const data = (await wantedFor(db, event)).map((wanted) => ({ id: newId(), ...wanted, ...begun }));
  if (data.length === 0) return;
  await db.webhookDelivery.createMany({ data });
  const ids = data.map(({ id }) => id);
  await askForDeliveries(db, newsroomId, ids);
}
