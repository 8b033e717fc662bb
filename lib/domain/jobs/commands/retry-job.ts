import { AppError } from "#lib/core/errors.ts";
import { defineCommand } from "#lib/platform/command/define-command.ts";
import { lockFailedJob, tryAgain } from "#lib/platform/jobs/settle-failed-job.ts";
import { canTryAgain } from "#lib/platform/jobs/try-again.ts";
import { jobInput } from "../schema.ts";

/** Has a job that was given up tried once more, as soon as somebody works on its queue. */
export const retryJob = defineCommand({
  name: "job.retry",
  input: jobInput,
  permission: "jobs.settle",
  load: async () => ({ chain: "newsroom" as const }),
  async handle({ db, actor, input: { jobId }, record }) {
    const job = await lockFailedJob(db, actor.newsroomId, jobId);
    if (!canTryAgain(job.queue))
      throw new AppError("conflict", "These checks have ended: ask for them again in the article.");
    await tryAgain(db, job);
    await record("job.retried", { job: jobId, queue: job.queue }, {});
  },
});
