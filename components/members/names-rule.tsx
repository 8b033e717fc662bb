"use client";

import { useTranslations } from "next-intl";
import { hideNamesAction } from "#lib/domain/members/actions.ts";
import { NewsroomRule } from "./newsroom-rule.tsx";

/** Whether public editions of reports call members by their roles. */
export function NamesRule({ newsroom, isHiding }: { newsroom: string; isHiding: boolean }) {
  const t = useTranslations("members.names");
  return (
    <NewsroomRule
      id="names-rule"
      title={t("title")}
      about={t("about")}
      options={{ hidden: t("hidden"), named: t("named") }}
      value={isHiding ? "hidden" : "named"}
      choose={(value) => hideNamesAction(newsroom, { hidden: value === "hidden" })}
    />
  );
}
