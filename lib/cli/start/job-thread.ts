/**
 * The thread that works on jobs: beside the server, in its process, so that neither waits for the
 * other. It runs until it is told to stop.
 */
import { availableParallelism } from "node:os";
import { parentPort } from "node:worker_threads";
import { wakeLostDeadlines } from "#lib/domain/contacts/jobs.ts";
import { sweepKeptExports, UNCLAIMED_MS } from "#lib/domain/exports/jobs.ts";
import { requestOutdatedChecks } from "#lib/domain/findings/jobs.ts";
import { keepCheckpoints } from "#lib/platform/checkpoints/keep-checkpoints.ts";
import { closeDatabase } from "#lib/platform/db/client.ts";
import { startWorker } from "#lib/platform/jobs/worker.ts";
import { log } from "#lib/platform/log/log.ts";
import { checkThreads } from "#lib/platform/threads/check-threads.ts";
import { closeProcessThreads } from "#lib/platform/threads/process-threads.ts";
import { jobHandlers } from "./job-handlers.ts";

/** How long a job at hand may take to come to its end before it is given back. */
const PATIENCE_MS = 1_500;

const threads = checkThreads();
const worker = await startWorker({
  // Two at least, so that a short text need not wait for a long one.
  concurrency: Math.max(2, Math.min(4, availableParallelism() - 1)),
  handlers: jobHandlers(threads.run),
});

const checkpoints = keepCheckpoints();

const sweep = () =>
  sweepKeptExports().catch((err) => log().error({ err }, "jobs: old reports were not swept"));
void sweep();
setInterval(sweep, UNCLAIMED_MS).unref();

parentPort?.once("message", async () => {
  await checkpoints.stop();
  await worker.stop(PATIENCE_MS);
  await threads.close();
  await closeProcessThreads();
  await closeDatabase();
  process.exit();
});

wakeLostDeadlines().catch((err) => log().error({ err }, "jobs: deadlines were not looked for"));

try {
  // The first to ask for the checks is not to wait for the engine to be loaded.
  await threads.run({ text: "" });
  await requestOutdatedChecks();
} catch (error) {
  // Jobs are worked on all the same; the next start asks again.
  log().error({ err: error }, "jobs: the checks were not asked for again");
}
