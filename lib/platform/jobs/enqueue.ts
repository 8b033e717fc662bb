import { fromPrisma } from "pg-boss";
import { AppError } from "#lib/core/errors.ts";
import type { Db } from "#lib/platform/db/client.ts";
import type { Jobs, QueueName } from "./queues.ts";
import { sender } from "./sender.ts";

export interface JobOrder {
  /** Jobs of one key are worked on one after the other. */
  key: string;
  /** The higher one goes first. */
  priority: number;
  /** Not to be done before; at once where it is not said. */
  startAfter?: Date;
  /** Where a job of this key waits already, that one does for this one too. */
  orWaiting?: boolean;
}

/**
 * Puts a job into a queue as part of the running transaction: it is there if what the transaction
 * changed is there, and not otherwise. Workers hear of it when the transaction commits.
 */
export async function enqueue<Q extends QueueName>(
  db: Db,
  queue: Q,
  data: Jobs[Q],
  { key, priority, startAfter, orWaiting = false }: JobOrder,
): Promise<void> {
  const boss = await sender();
  const order = { singletonKey: key, priority, startAfter };
  const job = await boss.send(queue, data, { db: fromPrisma(db), ...order });
  if (!job && !orWaiting) throw new AppError("conflict", "This is on its way already.");
}

/** The same for many at once, of keys of their own. */
export async function enqueueAll<Q extends QueueName>(
  db: Db,
  queue: Q,
  orders: readonly { key: string; data: Jobs[Q] }[],
): Promise<void> {
  const boss = await sender();
  const jobs = orders.map(({ key: singletonKey, data }) => ({ singletonKey, data, priority: 0 }));
  const made = await boss.insert(queue, jobs, { db: fromPrisma(db), returnId: true });
  if (made?.length !== jobs.length) throw new AppError("conflict", "This is on its way already.");
}
