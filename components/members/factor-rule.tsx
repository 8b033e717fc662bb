"use client";

import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { SwitchChoice } from "#components/ui/switch-choice.tsx";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { useAct } from "#components/workbench/use-act.ts";
import { requireSecondFactorAction } from "#lib/domain/members/actions.ts";

/** Whether members need a second factor to come in. */
export function FactorRule({ newsroom, isRequired }: { newsroom: string; isRequired: boolean }) {
  const t = useTranslations("members.factor");
  const hydrated = useHydrated();
  const { act, pending, failure } = useAct();
  return (
    <section aria-labelledby="factor-rule">
      <h2 id="factor-rule" className="font-serif text-lg font-semibold">
        {t("title")}
      </h2>
      <p className="mt-1 mb-4 max-w-prose text-sm text-ink-soft">{t("about")}</p>
      <div className="flex flex-col items-start gap-3">
        {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
        <SwitchChoice
          title={t("title")}
          options={{ free: t("free"), required: t("required") }}
          value={isRequired ? "required" : "free"}
          disabled={!hydrated || pending}
          onChange={(value) =>
            act(() => requireSecondFactorAction(newsroom, { required: value === "required" }))
          }
        />
      </div>
    </section>
  );
}
