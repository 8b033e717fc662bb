import { useLocale, useTranslations } from "next-intl";
import type { MeasuredCheck } from "#lib/domain/check-settings/measured-check.ts";
import { measuredTexts } from "./measured-texts.ts";

/** How often a check is right, in one line that opens to say what that was measured on. */
export function MeasuredNote({ measured }: { measured: MeasuredCheck }) {
  const t = useTranslations("checkSettings.measured");
  const [short = "", ...more] = measuredTexts(measured, useLocale()).map(({ name, values }) =>
    t(name, values),
  );
  return (
    <details className="text-xs text-ink-soft">
      <summary className="w-fit rounded tabular-nums hover:text-ink">{short}</summary>
      <ul className="mt-1 list-disc space-y-0.5 ps-5 tabular-nums">
        {more.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
