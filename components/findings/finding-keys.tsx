"use client";

import { useTranslations } from "next-intl";
import { useShortcut } from "#components/keys/use-shortcut.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";
import { stepFrom } from "./selection.ts";

/** The keys N and P: to the next finding that is open, and to the one before, in the order given. */
export function FindingKeys(props: { order: readonly string[]; among?: readonly string[] }) {
  const { order, among } = props;
  const t = useTranslations("findings.keys");
  const { openNow, select, announce } = useWorkbench();

  function step(by: 1 | -1) {
    const next = stepFrom(order, openNow.current, by, among);
    if (next) select(next, { focus: true });
    else announce(t(order.length === 0 ? "none" : "noMore"));
  }

  useShortcut("n", () => step(1));
  useShortcut("p", () => step(-1));
  return null;
}
