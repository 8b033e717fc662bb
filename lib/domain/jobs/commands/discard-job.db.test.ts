import { afterAll, expect, test } from "vitest";
import { failedJob } from "#lib/domain/test-failed-job.ts";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { discardJob } from "./discard-job.ts";
import { retryJob } from "./retry-job.ts";

const owner = await ownerConnection();
afterAll(() => owner.end());

async function row(id: string) {
  return (await owner.query("SELECT state::text FROM pgboss.job WHERE id = $1", [id])).rows;
}

test("an admin discards a job, and it is recorded", async () => {
  const { admin } = await testNewsroom();
  const jobId = await failedJob(admin);
  const { event } = await recording(() => discardJob.run(admin, { jobId }));
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "job.discarded",
    actor: { member: admin.memberId },
    data: { job: jobId, queue: "mail" },
    detail: {},
  });
  expect(await row(jobId)).toEqual([]);
  await expectRefused("not_found", () => discardJob.run(admin, { jobId }));
});

test("checks whose run has ended are asked for in the article, and can be discarded", async () => {
  const { admin } = await testNewsroom();
  const jobId = await failedJob(admin, "checks");
  await expectRefused("conflict", () => retryJob.run(admin, { jobId }));
  await discardJob.run(admin, { jobId });
  expect(await row(jobId)).toEqual([]);
});
