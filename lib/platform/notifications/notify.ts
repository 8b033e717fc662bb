import type { EventData, EventType } from "#lib/platform/audit/vocabulary.ts";
import type { Db } from "#lib/platform/db/client.ts";
import { enqueue } from "#lib/platform/jobs/enqueue.ts";
import { mailSettings } from "#lib/platform/net/mail-settings.ts";
import { readMailChoices } from "./choices.ts";
import { type Concern, concernOf } from "./concerns.ts";
import { nextDigest } from "./digest-time.ts";
import type { NotificationKind } from "./kinds.ts";

/** An event as it was just appended. */
export interface Appended<T extends EventType> {
  newsroomId: string;
  chainId: string;
  seq: number;
  type: T;
  data: EventData<T>;
  /** The member who did it. */
  by: string;
  at: Date;
}

/** The members whom it concerns and who are still there; whoever did it knows, if no job did it for them. */
async function recipients(
  db: Db,
  { members, claims, isOwn }: Concern,
  by: string,
): Promise<string[]> {
  const own = isOwn ? [by] : [];
  const concerned = await db.claim.findMany({
    where: { id: { in: [...claims] } },
    select: {
      ownerId: true,
      verdicts: { orderBy: { number: "desc" }, take: 1, select: { proposedById: true } },
    },
  });
  const theirs = concerned.flatMap(({ ownerId, verdicts }) => [
    ...(ownerId ? [ownerId] : []),
    ...verdicts.map(({ proposedById }) => proposedById),
  ]);
  const others = [...new Set([...members, ...theirs])].filter((member) => member !== by);
  const wanted = [...own, ...others];
  const there = await db.member.findMany({
    where: { id: { in: wanted }, removedAt: null },
    select: { id: true, roles: true },
  });
  // A machine reads nothing of what it is told.
  return there.filter(({ roles }) => !roles.includes("bot")).map(({ id }) => id);
}

/** Tells those whom an event concerns of it, in the transaction that appended it. */
export async function notify<T extends EventType>(db: Db, event: Appended<T>): Promise<void> {
  const concern = concernOf(event.type, event.data);
  if (!concern) return;
  const { newsroomId, chainId, seq, at: createdAt } = event;
  const { kind } = concern;
  const told = await recipients(db, concern, event.by);
  await db.notification.createMany({
    data: told.map((memberId) => ({ newsroomId, memberId, chainId, seq, kind, createdAt })),
  });
  if (mailSettings()) await askForMail(db, event, kind, told);
}

/** Has those who want e-mail of this kind sent one, by jobs that are there if the event is. */
async function askForMail(
  db: Db,
  { newsroomId, chainId, seq, at }: Omit<Appended<EventType>, "type" | "data">,
  kind: NotificationKind,
  told: readonly string[],
): Promise<void> {
  const choices = await readMailChoices(db, told);
  for (const memberId of told) {
    const order = { key: memberId, priority: 0 };
    const choice = choices.get(memberId)?.[kind];
    if (choice === "at_once") {
      await enqueue(db, "mail", { newsroomId, memberId, chainId, seq }, order);
    }
    if (choice === "daily") {
      const waiting = { startAfter: nextDigest(at), orWaiting: true };
      await enqueue(db, "mail-digest", { newsroomId, memberId }, { ...order, ...waiting });
    }
  }
}
