import { setTimeout as delay } from "node:timers/promises";

/** Something that is to run, and how it is begun again. */
export interface Kept {
  isRunning: () => boolean;
  begin: () => Promise<unknown>;
  everyMs?: number;
}

/**
 * Looks after what runs beside this process: where it ended by itself it is begun again, as often as
 * it takes.
 * @returns what ends the looking; then nothing is being begun any more
 */
export function keepRunning({ isRunning, begin, everyMs = 1_000 }: Kept): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  async function look(): Promise<void> {
    while (!signal.aborted) {
      // Ends early when it is to stop.
      await delay(everyMs, undefined, { signal, ref: false }).catch(() => undefined);
      // What does not begin now, as on a full disk, may a little later.
      if (!signal.aborted && !isRunning()) await begin().catch(() => undefined);
    }
  }
  const looking = look();
  return async () => {
    stopping.abort();
    await looking;
  };
}
