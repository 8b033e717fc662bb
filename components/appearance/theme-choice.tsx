"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { SwitchChoice } from "#components/ui/switch-choice.tsx";
import type { Theme } from "#lib/platform/appearance/theme.ts";
import { chooseThemeAction } from "#lib/platform/appearance/theme-actions.ts";

/** Light or dark, at once, and kept in this browser. */
export function ThemeChoice({ initial }: { initial: Theme }) {
  const t = useTranslations("appearance");
  const themes = { device: t("device"), light: t("light"), dark: t("dark") };
  const [theme, setTheme] = useState(initial);
  const [failed, setFailed] = useState(false);
  const [, startTransition] = useTransition();

  function choose(next: Theme) {
    setTheme(next);
    document.documentElement.dataset.theme = next;
    startTransition(async () => {
      const kept = await chooseThemeAction(next).catch(() => undefined);
      setFailed(!kept?.ok);
    });
  }

  return (
    <>
      <SwitchChoice title={t("title")} options={themes} value={theme} onChange={choose} />
      {failed ? <Notice tone="warn">{t("notKept")}</Notice> : null}
    </>
  );
}
