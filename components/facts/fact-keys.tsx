"use client";

import { useTranslations } from "next-intl";
import { useShortcut } from "#components/keys/use-shortcut.ts";
import { useQuery } from "#components/workbench/use-query.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import type { FactView } from "#lib/domain/facts/present.ts";
import { factId } from "./fact-id.ts";
import { nextOpen } from "./next-open.ts";

/**
 * The key U, and with Shift, from anywhere: to the next fact that nobody and nothing has looked at, and to the one
 * before. The caret goes to its words, where C, D and V are about it.
 */
export function FactKeys({ facts }: { facts: readonly FactView[] }) {
  const t = useTranslations("facts");
  const { openNow, text, select, showWords, announce } = useWorkbench();
  const { params, setQuery } = useQuery();

  function step(by: 1 | -1) {
    // Where something else is open by now, one goes on from the caret.
    const caret = text.current?.caret() ?? Number.NaN;
    const current =
      facts.find(({ key }) => factId(key) === openNow.current) ??
      (by > 0
        ? facts.findLast(({ start }) => start <= caret)
        : facts.find(({ start }) => start >= caret));
    const next = nextOpen(facts, current?.key, by, params.get("kind") ?? undefined);
    if (!next) return announce(t("allDone"));
    setQuery({ show: "coverage" });
    select(factId(next.key));
    showWords(next.start, true);
    announce(t("news", { exact: next.exact, reason: next.reason ?? t("notLooked") }));
  }
  useShortcut("u", () => step(1));
  useShortcut("U", () => step(-1));
  return null;
}
