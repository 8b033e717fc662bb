"use client";

import { useTranslations } from "next-intl";
import { useShortcut } from "#components/keys/use-shortcut.ts";
import { useQuery } from "#components/workbench/use-query.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { FactView } from "#lib/domain/facts/present.ts";
import { factId } from "./fact-id.ts";
import { nextOpen } from "./next-open.ts";

/** The key U, from anywhere: to the next fact that nobody and nothing has looked at. */
export function FactKeys({ facts }: { facts: readonly FactView[] }) {
  const t = useTranslations("facts");
  const { openNow, select, announce } = useWorkbench();
  const { params, setQuery } = useQuery();

  useShortcut("u", () => {
    const current = facts.find(({ key }) => factId(key) === openNow.current);
    const next = nextOpen(facts, current?.key, 1, params.get("kind") ?? undefined);
    if (!next) return announce(t("allDone"));
    setQuery({ show: "coverage" });
    select(factId(next.key));
    announce(t("news", { exact: next.exact, reason: next.reason ?? t("notLooked") }));
  });
  return null;
}
