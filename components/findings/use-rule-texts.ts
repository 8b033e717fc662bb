"use client";

import { useMessages, useTranslations } from "next-intl";
import type { Messages } from "#lib/platform/languages/load-messages.ts";

type KnownRule = keyof Messages["findings"]["rules"];

/** What a check is called and what it finds, in the reader's language; one that is gone is called by its id. */
export function useRuleTexts(): (rule: string) => { title: string; finds: string } {
  const t = useTranslations("findings.rules");
  const { rules } = useMessages().findings;
  const isKnown = (rule: string): rule is KnownRule => Object.hasOwn(rules, rule);
  return (rule) =>
    isKnown(rule)
      ? { title: t(`${rule}.title`), finds: t(`${rule}.finds`) }
      : { title: rule, finds: "" };
}
