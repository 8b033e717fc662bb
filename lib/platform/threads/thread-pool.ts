import { type ResourceLimits, type Transferable, Worker } from "node:worker_threads";

/** What a thread says of the work that it was given. */
export type ThreadMessage<Result> =
  | { says: "progress"; done: number; total: number; stage?: string }
  | { says: "result"; result: Result }
  | { says: "refusal"; error: Error };

export interface ThreadWork {
  /** Told of each step of the work, such as a rule that is through. */
  onProgress?: (done: number, total: number, stage?: string) => void;
  /** Ends the work, and the thread with it. */
  signal?: AbortSignal;
  /** What of the input goes over to the thread, instead of being copied: whoever gave it has it no more. */
  transfer?: readonly Transferable[];
}

export interface ThreadPool<Input, Result> {
  /**
   * Gives the input to a thread and waits for its result.
   * @throws WorkRefused where the work itself threw: it would do so again. Anything else is said of
   * the thread, which died, or was ended by the signal.
   */
  run: (input: Input, work?: ThreadWork) => Promise<Result>;
  /** Ends all threads. */
  close: () => Promise<void>;
}

/** What the work threw in its thread, as its cause. */
export class WorkRefused extends Error {
  constructor(cause: Error) {
    super(cause.message, { cause });
    this.name = "WorkRefused";
  }
}

/**
 * Threads that run `file`, which answers each message with ThreadMessages. One is made whenever
 * there is work and none is idle: whoever gives the work bounds how much there is at once. Up to
 * `keep` idle ones are kept for the next; they do not keep the process alive.
 * @param resourceLimits how much memory a thread may take; one that takes more dies
 */
export function threadPool<Input, Result>(
  file: URL,
  keep: number,
  resourceLimits: ResourceLimits = {},
): ThreadPool<Input, Result> {
  const all = new Set<Worker>();
  const idle: Worker[] = [];

  function take(): Worker {
    const kept = idle.pop();
    if (kept) return kept;
    const made = new Worker(file, { resourceLimits });
    all.add(made);
    // Told to whoever waits for its work; unheard, this event would end the process.
    made.on("error", () => undefined);
    made.once("exit", () => {
      all.delete(made);
      const place = idle.indexOf(made);
      if (place >= 0) idle.splice(place, 1);
    });
    return made;
  }

  function giveBack(thread: Worker): void {
    if (idle.length >= keep || !all.has(thread)) void thread.terminate();
    else {
      thread.unref();
      idle.push(thread);
    }
  }

  function run(
    input: Input,
    { onProgress, signal, transfer = [] }: ThreadWork = {},
  ): Promise<Result> {
    signal?.throwIfAborted();
    const thread = take();
    thread.ref();
    return new Promise<Result>((resolve, reject) => {
      const abort = () => void thread.terminate();
      function settle(finish: () => void): void {
        thread.off("message", hear).off("error", reject).off("exit", gone);
        signal?.removeEventListener("abort", abort);
        finish();
      }
      function gone(code: number): void {
        const reason = new Error(`A thread ended in the middle of its work (${code}).`);
        settle(() => reject(signal?.aborted ? signal.reason : reason));
      }
      function hear(message: ThreadMessage<Result>): void {
        if (message.says === "progress") {
          onProgress?.(message.done, message.total, message.stage);
          return;
        }
        // A thread that was told to end may still have answered: it is not taken again.
        if (!signal?.aborted) giveBack(thread);
        settle(() => {
          if (message.says === "result") resolve(message.result);
          else reject(new WorkRefused(message.error));
        });
      }
      signal?.addEventListener("abort", abort);
      thread.on("message", hear).once("error", reject).once("exit", gone);
      thread.postMessage(input, [...transfer]);
    });
  }

  return {
    run: async (input, work) => run(input, work),
    close: async () => {
      await Promise.all([...all].map((thread) => thread.terminate()));
    },
  };
}
