import type { Registry } from "prom-client";

/** What the process that serves knows of itself, for the bundle that it loads. */
export interface ProcessState {
  /** The newest migration that the code has; undefined in development. */
  newestMigration?: string;
  /** Whether the thread that works on jobs runs; undefined where another process works on them. */
  jobsRun?: boolean;
  metrics?: Registry;
}

const perProcess = globalThis as { stetProcess?: ProcessState };

export function processState(): ProcessState {
  perProcess.stetProcess ??= {};
  return perProcess.stetProcess;
}
