import { defineCommand } from "#lib/platform/command/define-command.ts";
import { discard, lockFailedJob } from "#lib/platform/jobs/settle-failed-job.ts";
import { jobInput } from "../schema.ts";

/** Puts away a job that was given up: it is not done any more, and the log keeps that it was there. */
export const discardJob = defineCommand({
  name: "job.discard",
  input: jobInput,
  permission: "jobs.settle",
  load: async () => ({ chain: "newsroom" as const }),
  async handle({ db, actor, input: { jobId }, record }) {
    const job = await lockFailedJob(db, actor.newsroomId, jobId);
    await discard(db, job);
    await record("job.discarded", { job: jobId, queue: job.queue }, {});
  },
});
