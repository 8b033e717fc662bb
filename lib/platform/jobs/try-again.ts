import { type QueueName, queues } from "./queues.ts";

/**
 * Whether a job that was given up may be tried again. Where its dead letter has recorded that it came
 * to nothing, there is nothing left that it could do.
 */
export function canTryAgain(queue: QueueName): boolean {
  return !("deadLetter" in queues[queue]);
}
