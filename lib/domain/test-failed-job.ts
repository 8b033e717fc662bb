import { newId } from "#lib/core/ids.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { enqueue } from "#lib/platform/jobs/enqueue.ts";

/** A job that came to nothing, as the worker leaves it; its id. A checkpoint's is no newsroom's. */
export function failedJob(
  { newsroomId, memberId }: Actor,
  queue: "mail" | "checks" | "checkpoint-post" = "mail",
): Promise<string> {
  return inScope({ newsroomId }, async (db) => {
    const order = { key: newId(), priority: 0 };
    if (queue === "mail")
      await enqueue(db, queue, { newsroomId, memberId, chainId: newId(), seq: 1 }, order);
    else if (queue === "checks") await enqueue(db, queue, { newsroomId, runId: newId() }, order);
    else await enqueue(db, queue, { number: 1 }, order);
    const [job] = await db.$queryRaw<{ id: string }[]>`
      UPDATE pgboss.job SET state = 'failed', retry_count = retry_limit, completed_on = now()
      WHERE singleton_key = ${order.key} RETURNING id::text`;
    if (!job) throw new Error("The job is not there.");
    return job.id;
  });
}
