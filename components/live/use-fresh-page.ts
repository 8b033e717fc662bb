"use client";

import { useCallback, useEffect, useRef } from "react";
import { askReading } from "#components/reading/readings.ts";

/** Several changes that come at once are read at once. */
const OTHERS_MS = 250;
/** What one did oneself is read by whatever did it; this is for another tab, or device, of the same person. */
const OWN_MS = 2_000;
/** A change of the address puts a reading under way aside: it is done again, ever later, then left to the next event. */
const AGAIN_MS = 2_000;
const LONGEST_AGAIN_MS = 60_000;

/**
 * Reads the page anew, a moment after an event that it does not show yet. What is typed, open and
 * scrolled to stays.
 * @param seq the number of the last event that the page shows
 */
export function useFreshPage(seq: number): (newest: number, isMine: boolean) => void {
  const known = useRef({ shown: seq, newest: seq });
  const planned = useRef<{ at: number; timer: ReturnType<typeof setTimeout> }>(undefined);
  useEffect(() => {
    known.current.shown = seq;
  }, [seq]);
  useEffect(() => () => clearTimeout(planned.current?.timer), []);

  return useCallback((newest, isMine) => {
    known.current.newest = Math.max(known.current.newest, newest);
    plan(isMine ? OWN_MS : OTHERS_MS, AGAIN_MS);

    function plan(inMs: number, againMs: number): void {
      const at = Date.now() + inMs;
      if (planned.current && planned.current.at <= at) return;
      clearTimeout(planned.current?.timer);
      const timer = setTimeout(() => {
        planned.current = undefined;
        const { shown, newest: last } = known.current;
        if (shown >= last) return;
        askReading();
        if (againMs <= LONGEST_AGAIN_MS) plan(againMs, againMs * 2);
      }, inMs);
      planned.current = { at, timer };
    }
  }, []);
}
