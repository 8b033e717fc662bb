"use client";

import { useHydrated } from "./use-hydrated.ts";
import { ZoneTime } from "./zone-time.tsx";

/** A time in the reader's own zone; in UTC, and saying so, until the browser has told which it is. */
export function LocalTime({ iso }: { iso: string }) {
  const hydrated = useHydrated();
  if (hydrated)
    return <ZoneTime iso={iso} timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone} />;
  return (
    <>
      <ZoneTime iso={iso} timeZone="UTC" /> UTC
    </>
  );
}
