import { newId } from "#lib/core/ids.ts";
import type { EventData, EventType } from "#lib/platform/audit/vocabulary.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { enqueue } from "#lib/platform/jobs/enqueue.ts";
import { type DeliveryKind, kindsOf, testKind } from "./kinds.ts";

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
}

/** Which webhooks are told of an event, and of what. */
async function wantedFor(db: Db, { type, data }: Appended): Promise<Wanted[]> {
  if (type === "webhook.tested" && "webhook" in data) {
    return [{ webhookId: data.webhook, kind: testKind }];
  }
  const kinds = kindsOf(type, data);
  if (kinds.length === 0) return [];
  const webhooks = await db.webhook.findMany({
    where: { removedAt: null, enabled: true, kinds: { hasSome: kinds } },
    select: { id: true, kinds: true },
    orderBy: { id: "asc" },
  });
  return webhooks.flatMap(({ id, kinds: theirs }) =>
    kinds.filter((kind) => theirs.includes(kind)).map((kind) => ({ webhookId: id, kind })),
  );
}

/** Has something sent to a webhook, by a job that is there if the running transaction commits. */
export async function askForDelivery(db: Db, newsroomId: string, deliveryId: string) {
  await enqueue(db, "webhook", { newsroomId, deliveryId }, { key: deliveryId, priority: 0 });
}

/** Keeps what webhooks are to be told of an event, in the transaction that appended it. */
export async function keepDeliveries(db: Db, event: Appended): Promise<void> {
  const { newsroomId, chainId, seq, at: createdAt } = event;
  for (const wanted of await wantedFor(db, event)) {
    const id = newId();
    const begun = { state: "waiting", attempts: 0, createdAt };
    await db.webhookDelivery.createMany({
      data: { newsroomId, id, ...wanted, chainId, seq, ...begun },
    });
    await askForDelivery(db, newsroomId, id);
  }
}
