"use client";

import { useTranslations } from "next-intl";
import { useHydrated } from "./use-hydrated.ts";
import { placeOfZone, wallClock } from "./wall-clock.ts";
import { ZoneTime } from "./zone-time.tsx";

/**
 * A time of an article: in the reader's zone, with the article's beside it where its clock says something
 * else. Until the browser has told which zone the reader is in, it is the article's.
 * @param props.timeZone the article's
 */
export function Time({ iso, timeZone }: { iso: string; timeZone: string }) {
  const t = useTranslations("ui");
  const hydrated = useHydrated();
  const own = hydrated ? Intl.DateTimeFormat().resolvedOptions().timeZone : timeZone;
  const [here, there] = [wallClock(iso, own), wallClock(iso, timeZone)];
  if (here.day === there.day && here.time === there.time) {
    return <ZoneTime iso={iso} timeZone={timeZone} />;
  }
  return t.rich("twoZones", {
    here: () => <ZoneTime iso={iso} timeZone={own} />,
    there: () => <ZoneTime iso={iso} timeZone={timeZone} clockOnly={here.day === there.day} />,
    place: placeOfZone(timeZone),
  });
}
