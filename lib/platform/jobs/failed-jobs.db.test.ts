import { expect, test, vi } from "vitest";
import { newId } from "#lib/core/ids.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { enqueue } from "./enqueue.ts";
import { listFailedJobs } from "./failed-jobs.ts";
import { startWorker } from "./worker.ts";

test("a newsroom's job that is given up is shown to it with its fault, and to no other", async () => {
  const data = { newsroomId: newId(), memberId: newId(), chainId: newId(), seq: 1 };
  await inScope(data, (db) => enqueue(db, "mail", data, { key: newId(), priority: 0 }));
  const owner = await ownerConnection();
  await owner.query("UPDATE pgboss.job SET retry_limit = 0 WHERE data ->> 'newsroomId' = $1", [
    data.newsroomId,
  ]);
  await owner.end();
  const failing = { mail: () => Promise.reject(new Error("“a name” is refused")) };
  const worker = await startWorker({ handlers: failing, concurrency: 1 });
  const failed = () => inScope(data, (db) => listFailedJobs(db, data.newsroomId));
  await vi.waitFor(async () => expect(await failed()).toHaveLength(1), { timeout: 20_000 });
  await worker.stop(1_000);
  const [job] = await failed();
  expect(job).toMatchObject({ queue: "mail", tries: 1 });
  expect(job?.fault).toMatch(/^[0-9a-f-]{36}$/);
  expect(JSON.stringify(job)).not.toContain("a name");
  const other = newId();
  expect(await inScope({ newsroomId: other }, (db) => listFailedJobs(db, other))).toEqual([]);
});
