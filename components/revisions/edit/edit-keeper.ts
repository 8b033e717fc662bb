/** How long words may be on the screen alone. */
export const KEEP_WITHIN_MS = 300;

/**
 * Writes what somebody types soon after they typed it, never more often than needed.
 * @param write takes the newest state; rejects where it could not be kept
 * @param hold as `write`, at once: for a page that goes, which may have no time for more
 * @param say told after each write whether it could
 */
export function editKeeper({
  write,
  hold,
  say,
}: {
  write: () => Promise<void>;
  hold: () => void;
  say: (isKept: boolean) => void;
}) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDone = false;
  let writing = 0;

  /** Writes now what is not written yet. */
  async function flush(): Promise<void> {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    writing += 1;
    try {
      await write();
      say(true);
    } catch {
      say(false);
    } finally {
      writing -= 1;
    }
  }

  /** Something was typed. */
  function touch(): void {
    if (!isDone) timer ??= setTimeout(flush, KEEP_WITHIN_MS);
  }

  /** The page may be gone in a moment, and take a write that is under way with it. */
  function leave(): void {
    if (timer === undefined && (writing === 0 || isDone)) return;
    hold();
    void flush();
  }

  /** Nothing needs to be written any more: it was saved. */
  function stop(): void {
    isDone = true;
    clearTimeout(timer);
    timer = undefined;
  }

  return { touch, flush, leave, stop };
}
