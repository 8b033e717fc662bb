"use client";

import { useTranslations } from "next-intl";
import { requireSecondFactorAction } from "#lib/domain/members/actions.ts";
import { NewsroomRule } from "./newsroom-rule.tsx";

/** Whether members need a second factor to come in. */
export function FactorRule({ newsroom, isRequired }: { newsroom: string; isRequired: boolean }) {
  const t = useTranslations("members.factor");
  return (
    <NewsroomRule
      id="factor-rule"
      title={t("title")}
      about={t("about")}
      options={{ free: t("free"), required: t("required") }}
      value={isRequired ? "required" : "free"}
      choose={(value) => requireSecondFactorAction(newsroom, { required: value === "required" })}
    />
  );
}
