import { lookAtDeadline } from "#lib/domain/contacts/jobs.ts";
import { type Check, giveUpChecks, performChecks } from "#lib/domain/findings/jobs.ts";
import { mailAtOnce, mailDigest } from "#lib/domain/notifications/jobs.ts";
import { deliverWebhook } from "#lib/domain/webhooks/jobs.ts";
import { performCheckpoint } from "#lib/platform/checkpoints/keep-checkpoints.ts";
import { postCheckpoint } from "#lib/platform/checkpoints/post-checkpoint.ts";
import type { AllJobHandlers } from "#lib/platform/jobs/worker.ts";
import { giveUpReport, performReport } from "#lib/reports/perform-report.ts";

/** What is done with the jobs of every queue. Any may be done twice, and comes to the same. */
export function jobHandlers(check: Check): AllJobHandlers {
  return {
    checks: (job, signal) => performChecks(job, check, signal),
    "checks-given-up": giveUpChecks,
    checkpoint: performCheckpoint,
    "checkpoint-post": postCheckpoint,
    contact: lookAtDeadline,
    mail: (job) => mailAtOnce(job),
    "mail-digest": (job) => mailDigest(job),
    report: performReport,
    "reports-given-up": giveUpReport,
    webhook: (job) => deliverWebhook(job),
  };
}
