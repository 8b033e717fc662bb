"use client";

import { useTranslations } from "next-intl";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { ImportSteps, type ImportStepsProps } from "./import-steps.tsx";

/** Imports a draft in two steps. What the tab has kept is known in the browser alone. */
export function ImportForm(props: ImportStepsProps) {
  const t = useTranslations("articles.new");
  return useHydrated() ? (
    <ImportSteps {...props} />
  ) : (
    <p className="text-sm text-ink-soft">{t("loading")}</p>
  );
}
