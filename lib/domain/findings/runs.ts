/** How far a run of the checks is. */
export type RunState = "queued" | "running" | "done" | "failed";

/** A run of the checks as the browser gets it. */
export interface RunView {
  number: number;
  state: RunState;
  /** In percent. */
  progress: number;
  /** Why it failed. */
  failure?: string;
  /** How many findings it left; known once it is done. */
  findings?: number;
}

/** Whether a run is still to come to an end. */
export function isPending({ state }: { state: string }): boolean {
  return state === "queued" || state === "running";
}

interface EndedRun {
  /** Whether it was of the newest revision. */
  isCurrent: boolean;
  state: string;
  engine: string | null;
  settings: string | null;
}

/**
 * Whether an article's last run no longer says what the checks would say now: it was of an earlier
 * text, another engine did it, or under other settings. One that failed is tried again by a newer
 * engine alone.
 */
export function isOutdated(run: EndedRun, now: { engine: string; settings: string }): boolean {
  if (!run.isCurrent) return true;
  if (isPending(run)) return false;
  return run.engine !== now.engine || (run.state === "done" && run.settings !== now.settings);
}
