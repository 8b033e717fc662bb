"use client";

import { useTranslations } from "next-intl";
import { useShortcut } from "#components/keys/use-shortcut.ts";
import { useQuery } from "#components/workbench/use-query.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { stepFrom } from "./selection.ts";

/** The keys N and P: to the next finding that is open, and to the one before, in the order given. */
export function FindingKeys(props: { order: readonly string[]; among?: readonly string[] }) {
  const { order, among } = props;
  const t = useTranslations("findings.keys");
  const { openNow, select, announce } = useWorkbench();
  const { params, setQuery } = useQuery();

  function step(by: 1 | -1) {
    const next = stepFrom(order, openNow.current, by, among);
    if (!next) return announce(t(order.length === 0 ? "none" : "noMore"));
    // Findings are not listed where facts are counted.
    if (params.get("show") === "coverage") setQuery({ show: undefined });
    select(next, { focus: true });
  }

  useShortcut("n", () => step(1));
  useShortcut("p", () => step(-1));
  return null;
}
