"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useTransition } from "react";

/** Several changes that come at once are read at once. */
const OTHERS_MS = 250;
/** What one did oneself is read by whatever did it; this is for another tab, or device, of the same person. */
const OWN_MS = 2_000;

/**
 * Reads the page anew, a moment after an event that it does not show yet. What is typed, open and
 * scrolled to stays.
 * @param seq the number of the last event that the page shows
 */
export function useFreshPage(seq: number): (newest: number, isMine: boolean) => void {
  const router = useRouter();
  const [, refresh] = useTransition();
  const known = useRef({ shown: seq, newest: seq });
  const planned = useRef<{ at: number; timer: ReturnType<typeof setTimeout> }>(undefined);
  useEffect(() => {
    known.current.shown = seq;
  }, [seq]);
  useEffect(() => () => clearTimeout(planned.current?.timer), []);

  return useCallback(
    (newest, isMine) => {
      known.current.newest = Math.max(known.current.newest, newest);
      const at = Date.now() + (isMine ? OWN_MS : OTHERS_MS);
      if (planned.current && planned.current.at <= at) return;
      clearTimeout(planned.current?.timer);
      const timer = setTimeout(() => {
        planned.current = undefined;
        const { shown, newest: last } = known.current;
        if (shown < last) refresh(() => router.refresh());
      }, at - Date.now());
      planned.current = { at, timer };
    },
    [router],
  );
}
