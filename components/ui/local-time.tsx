"use client";

import { Time } from "./time.tsx";
import { useHydrated } from "./use-hydrated.ts";

/** A time in the reader's own zone; in UTC, and saying so, until the browser has told which it is. */
export function LocalTime({ iso }: { iso: string }) {
  const hydrated = useHydrated();
  if (hydrated)
    return <Time iso={iso} timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone} />;
  return (
    <>
      <Time iso={iso} timeZone="UTC" /> UTC
    </>
  );
}
