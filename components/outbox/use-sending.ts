"use client";

import { useEffect, useState } from "react";
import { askReading } from "#components/reading/readings.ts";
import { type Sent, sendWaiting } from "./send-waiting.ts";

const SHORTEST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/** Sends what waits as soon as it can be sent, and reads the page anew after it. What came of it last. */
export function useSending(isWaiting: boolean): Sent {
  const [sent, setSent] = useState<Sent>({ taken: [], refused: [] });

  useEffect(() => {
    if (!isWaiting) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let waitMs = SHORTEST_WAIT_MS;
    let isOver = false;
    async function go() {
      clearTimeout(timer);
      if (navigator.onLine) {
        const outcome = await sendWaiting();
        if (outcome.stopped !== "elsewhere") setSent(outcome);
        if (outcome.taken.length + outcome.refused.length > 0) askReading();
      }
      if (isOver) return;
      clearTimeout(timer);
      timer = setTimeout(go, waitMs);
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    }
    timer = setTimeout(go, 0);
    window.addEventListener("online", go);
    return () => {
      isOver = true;
      clearTimeout(timer);
      window.removeEventListener("online", go);
    };
  }, [isWaiting]);

  return sent;
}
