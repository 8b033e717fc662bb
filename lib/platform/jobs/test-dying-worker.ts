/** For tests: a thread that takes a job, says so, and never ends it. The test ends the thread. */
import { parentPort } from "node:worker_threads";
import { startWorker } from "./worker.ts";

const never = () => new Promise<void>(() => undefined);

await startWorker({
  concurrency: 1,
  handlers: {
    checks: (job) => {
      parentPort?.postMessage(job);
      return never();
    },
    "checks-given-up": never,
  },
});
