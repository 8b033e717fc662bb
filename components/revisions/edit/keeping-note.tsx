"use client";

import { useLocale, useTranslations } from "next-intl";
import { formsOf } from "#lib/platform/languages/languages.ts";
import type { Keeping } from "./use-keeping.ts";

/** Whether the words on the screen would survive it. Said on the screen alone: it changes with every word. */
export function KeepingNote({ keeping }: { keeping: Keeping }) {
  const t = useTranslations("revisions.edit");
  const clock = new Intl.DateTimeFormat(formsOf[useLocale()], {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  if (keeping.kind === "failed") {
    return (
      <p role="alert" className="text-xs font-medium text-bad">
        {t("notKept")}
      </p>
    );
  }
  return (
    <p className="text-xs text-ink-soft">
      {keeping.kind === "kept" ? t("kept", { time: clock.format(keeping.at) }) : t("willBeKept")}
    </p>
  );
}
