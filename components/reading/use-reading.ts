"use client";

import { useCallback, useState, useSyncExternalStore } from "react";
import { askReading, followReadings, isRead } from "./readings.ts";

/** Reads the page anew when asked to; `reading` until it shows what was read. */
export function useReading(): { read: () => void; reading: boolean } {
  const [asked, setAsked] = useState(0);
  const isOver = useSyncExternalStore(
    followReadings,
    () => isRead(asked),
    () => true,
  );
  const read = useCallback(() => setAsked(askReading()), []);
  return { read, reading: !isOver };
}
