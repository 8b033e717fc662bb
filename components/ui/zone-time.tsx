import { useLocale } from "next-intl";
import { formsOf } from "#lib/platform/languages/languages.ts";

/** `17 May 2024, 03:15` in this zone, as the reader's language writes it; the machine-readable time lies in the element. */
export function ZoneTime(props: {
  iso: string;
  timeZone: string;
  /** Without the day, which stands beside it. */
  clockOnly?: boolean;
}) {
  const { iso, timeZone, clockOnly } = props;
  const shown = new Intl.DateTimeFormat(formsOf[useLocale()], {
    timeZone,
    ...(clockOnly ? {} : { day: "numeric", month: "short", year: "numeric" }),
    // As datelines are written, in every language.
    hourCycle: "h23",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(iso));
  return (
    <time dateTime={iso} title={iso}>
      {shown}
    </time>
  );
}
