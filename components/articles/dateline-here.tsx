"use client";

import { useTranslations } from "next-intl";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { momentOf, wallClock } from "#components/ui/wall-clock.ts";
import { ZoneTime } from "#components/ui/zone-time.tsx";
import type { Dateline } from "#lib/domain/articles/schema.ts";

/** What the reader's clock said when it was the dateline's time there, where that is not the same. */
export function DatelineHere({ dateline }: { dateline: Dateline }) {
  const t = useTranslations("articles");
  const hydrated = useHydrated();
  const { publishedOn: day, publishedTime: time, timeZone } = dateline;
  if (!hydrated || !time) return null;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const moment = momentOf({ day, time }, timeZone);
  const here = wallClock(moment, own);
  if (here.day === day && here.time === time) return null;
  const iso = new Date(moment).toISOString();
  return (
    <>
      {" "}
      {t.rich("datelineHere", {
        here: () => <ZoneTime iso={iso} timeZone={own} clockOnly={here.day === day} />,
      })}
    </>
  );
}
