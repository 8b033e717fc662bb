"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useWorkbench } from "#components/workbench/workbench-context.ts";

/** In words, who sees a source and what is taken from it. */
export function WhoSees({ visibleTo }: { visibleTo: readonly string[] }) {
  const t = useTranslations("sources");
  const format = useFormatter();
  const { members } = useWorkbench().view;
  const names = members.filter(({ id }) => visibleTo.includes(id)).map(({ name }) => name);
  const isRestricted = visibleTo.length > 0;
  return (
    <p className={`text-xs ${isRestricted ? "font-medium text-warn" : "text-ink-soft"}`}>
      {isRestricted ? t("seenOnlyBy", { names: format.list(names) }) : t("seenByAll")}
    </p>
  );
}
