"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState, useTransition } from "react";
import { askReading } from "#components/reading/readings.ts";
import { Notice } from "#components/ui/notice.tsx";
import { SwitchChoice } from "#components/ui/switch-choice.tsx";
import { chooseLanguageAction } from "#lib/platform/languages/language-actions.ts";
import { type Language, languageKeys, languages } from "#lib/platform/languages/languages.ts";

/** Each in its own words, which a screen reader is told. */
const names = Object.fromEntries(
  languageKeys.map((key) => [
    key,
    <span key={key} lang={key}>
      {languages[key]}
    </span>,
  ]),
) as Record<Language, ReactNode>;

/** The language of the interface, at once, and kept in this browser. */
export function LanguageChoice() {
  const t = useTranslations("languages");
  const [language, setLanguage] = useState<Language>(useLocale());
  const [failed, setFailed] = useState(false);
  const [, startTransition] = useTransition();

  function choose(next: Language) {
    setLanguage(next);
    startTransition(async () => {
      const kept = await chooseLanguageAction(next).catch(() => undefined);
      setFailed(!kept?.ok);
      if (kept?.ok) askReading();
    });
  }

  return (
    <>
      <SwitchChoice title={t("title")} options={names} value={language} onChange={choose} />
      {failed ? <Notice tone="warn">{t("notKept")}</Notice> : null}
    </>
  );
}
