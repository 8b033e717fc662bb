import { useLocale, useTranslations } from "next-intl";
import type { Dateline } from "#lib/domain/articles/schema.ts";
import { formsOf } from "#lib/platform/languages/languages.ts";
import { DatelineHere } from "./dateline-here.tsx";

/** `17 May 2024, 03:15, Asia/Riyadh`: wall-clock values of the place, as they were given; and the reader's beside them. */
export function DatelineText({ dateline }: { dateline: Dateline }) {
  const { publishedOn, publishedTime, timeZone } = dateline;
  const t = useTranslations("articles");
  const form = { dateStyle: "long", timeZone: "UTC" } as const;
  const words = new Intl.DateTimeFormat(formsOf[useLocale()], form).format(
    new Date(`${publishedOn}T00:00:00Z`),
  );
  const values = {
    day: () => <time dateTime={publishedOn}>{words}</time>,
    zone: timeZone.replaceAll("_", " "),
  };
  return (
    <span>
      {publishedTime
        ? t.rich("datelineTimed", { ...values, time: publishedTime })
        : t.rich("dateline", values)}
      <DatelineHere dateline={dateline} />
    </span>
  );
}
