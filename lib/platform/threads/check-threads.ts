import type { CheckInput } from "#lib/engines/checks/check-text.ts";
import type { CheckResult } from "#lib/engines/checks/result.ts";
import { type ThreadPool, threadPool } from "./thread-pool.ts";

/** One is kept, so that the checks of a short text need not wait for the engine to be loaded. */
const KEPT = 1;

/**
 * Threads that check texts beside the one that asks. The file is found beside this one, so they work
 * wherever Node runs the sources, and not from within a bundle.
 */
export function checkThreads(): ThreadPool<CheckInput, CheckResult> {
  return threadPool(new URL("./check-thread.ts", import.meta.url), KEPT);
}
