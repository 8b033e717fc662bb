"use client";

import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { SwitchChoice } from "#components/ui/switch-choice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { hideNamesAction } from "#lib/domain/members/actions.ts";

/** Whether public editions of reports call members by their roles. */
export function NamesRule({ newsroom, isHiding }: { newsroom: string; isHiding: boolean }) {
  const t = useTranslations("members.names");
  const hydrated = useHydrated();
  const { act, pending, failure } = useAct();
  return (
    <section aria-labelledby="names-rule">
      <h2 id="names-rule" className="font-serif text-lg font-semibold">
        {t("title")}
      </h2>
      <p className="mt-1 mb-4 max-w-prose text-sm text-ink-soft">{t("about")}</p>
      <div className="flex flex-col items-start gap-3">
        {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
        <SwitchChoice
          title={t("title")}
          options={{ hidden: t("hidden"), named: t("named") }}
          value={isHiding ? "hidden" : "named"}
          disabled={!hydrated || pending}
          onChange={(value) => act(() => hideNamesAction(newsroom, { hidden: value === "hidden" }))}
        />
      </div>
    </section>
  );
}
