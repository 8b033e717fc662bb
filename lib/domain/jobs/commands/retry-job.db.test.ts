import { afterAll, expect, test } from "vitest";
import { failedJob } from "#lib/domain/test-failed-job.ts";
import { testNewsroom } from "#lib/domain/test-newsroom.ts";
import { expectRefused, recording } from "#lib/domain/test-record.ts";
import type { Actor } from "#lib/platform/command/actor.ts";
import { ownerConnection } from "#lib/platform/db/test-connections.ts";
import { inScope } from "#lib/platform/db/transactions.ts";
import { listFailedJobs } from "#lib/platform/jobs/failed-jobs.ts";
import { discardJob } from "./discard-job.ts";
import { retryJob } from "./retry-job.ts";

const owner = await ownerConnection();
afterAll(() => owner.end());

const failedIn = ({ newsroomId }: Actor) =>
  inScope({ newsroomId }, (db) => listFailedJobs(db, newsroomId));

async function row(id: string) {
  const columns = "state::text, retry_count, retry_limit, completed_on";
  return (await owner.query(`SELECT ${columns} FROM pgboss.job WHERE id = $1`, [id])).rows;
}

test("an admin has a job tried once more, and it is recorded", async () => {
  const { admin } = await testNewsroom();
  const jobId = await failedJob(admin);
  const [before] = await row(jobId);
  const { event } = await recording(() => retryJob.run(admin, { jobId }));
  expect(event).toMatchObject({
    chainOf: "newsroom",
    type: "job.retried",
    actor: { member: admin.memberId },
    data: { job: jobId, queue: "mail" },
    detail: {},
  });
  const limit = before.retry_limit + 1;
  const waiting = { state: "retry", retry_count: limit - 1, retry_limit: limit };
  expect(await row(jobId)).toEqual([{ ...waiting, completed_on: null }]);
  expect((await failedIn(admin)).filter(({ isEverybodys }) => !isEverybodys)).toEqual([]);
  await expectRefused("conflict", () => retryJob.run(admin, { jobId }));
  await expectRefused("conflict", () => discardJob.run(admin, { jobId }));
});

test("a job that is no newsroom's is every admin's to see to", async () => {
  const { admin, join } = await testNewsroom();
  const other = (await testNewsroom()).admin;
  const [retried, discarded] = [
    await failedJob(admin, "checkpoint-post"),
    await failedJob(admin, "checkpoint-post"),
  ];
  const shown = { queue: "checkpoint-post", canTryAgain: true, isEverybodys: true };
  for (const one of [admin, other]) {
    const seen = await failedIn(one);
    for (const id of [retried, discarded])
      expect(seen.find((job) => job.id === id)).toMatchObject(shown);
  }
  const auditor = await join("auditor");
  await expectRefused("forbidden", () => retryJob.run(auditor, { jobId: retried }));
  const { event } = await recording(() => retryJob.run(admin, { jobId: retried }));
  expect(event).toMatchObject({
    type: "job.retried",
    data: { job: retried, queue: "checkpoint-post" },
  });
  expect(await row(retried)).toMatchObject([{ state: "retry" }]);
  await expectRefused("conflict", () => retryJob.run(other, { jobId: retried }));
  await discardJob.run(other, { jobId: discarded });
  expect(await row(discarded)).toEqual([]);
});

test("others may not, and another newsroom's job is not there", async () => {
  const { admin, join } = await testNewsroom();
  const jobId = await failedJob(admin);
  const others = await join("reporter", "reviewer", "editor", "auditor");
  const stranger = (await testNewsroom()).admin;
  for (const command of [retryJob, discardJob]) {
    await expectRefused("forbidden", () => command.run(others, { jobId }));
    await expectRefused("not_found", () => command.run(stranger, { jobId }));
  }
  expect(await failedIn(admin)).toContainEqual(expect.objectContaining({ id: jobId }));
});
