import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { processState } from "#lib/platform/health/process-state.ts";
import { log } from "#lib/platform/log/log.ts";

/** Jobs that are being worked on. */
export interface Jobs {
  /** Ends the work, and gives back what is not done yet. Never takes longer than three seconds. */
  stop: () => Promise<void>;
}

const AGAIN_AFTER_MS = 1_000;
const LONGEST_STOP_MS = 3_000;

/**
 * Works on jobs in a thread of this process: for the process that serves the application, or in
 * development for the one that started it. If the thread dies, another takes its place.
 */
export function workOnJobs(): Jobs {
  let stopping = false;
  let thread = begin();

  function begin(): Worker {
    const begun = new Worker(new URL("./job-thread.ts", import.meta.url));
    begun.on("error", (error) => log().error({ err: error }, "jobs: the thread died"));
    processState().jobsRun = true;
    begun.once("exit", () => {
      processState().jobsRun = false;
      if (stopping) return;
      setTimeout(() => {
        if (!stopping) thread = begin();
      }, AGAIN_AFTER_MS).unref();
    });
    return begun;
  }

  async function stop(): Promise<void> {
    stopping = true;
    const ended = once(thread, "exit");
    thread.postMessage("stop");
    await Promise.race([ended, delay(LONGEST_STOP_MS)]);
    await thread.terminate();
  }

  return { stop };
}
