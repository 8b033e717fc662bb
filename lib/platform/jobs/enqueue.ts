import { fromPrisma } from "pg-boss";
import { AppError } from "#lib/core/errors.ts";
import type { Db } from "#lib/platform/db/client.ts";
import type { JobData, QueueName } from "./queues.ts";
import { sender } from "./sender.ts";

export interface JobOrder {
  /** Jobs of one key are worked on one after the other. */
  key: string;
  /** The higher one goes first. */
  priority: number;
}

/**
 * Puts a job into a queue as part of the running transaction: it is there if what the transaction
 * changed is there, and not otherwise. Workers hear of it when the transaction commits.
 */
export async function enqueue(
  db: Db,
  queue: QueueName,
  data: JobData,
  { key, priority }: JobOrder,
): Promise<void> {
  const boss = await sender();
  const job = await boss.send(queue, data, { db: fromPrisma(db), singletonKey: key, priority });
  if (!job) throw new AppError("conflict", "This is on its way already.");
}
