"use client";

import { MessageSquare } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWorkbench } from "#components/workbench/workbench-context.ts";

/** How many replies hang on something, for the line that stands for it while it is folded. */
export function ReplyCount({ of }: { of: string }) {
  const t = useTranslations("replies");
  const { view } = useWorkbench();
  const count = view.threads[of]?.length ?? 0;
  if (count === 0) return null;
  return (
    <span className="inline-flex items-center gap-1 text-xs text-ink-soft">
      <MessageSquare aria-hidden="true" className="size-3.5" />
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{t("count", { count })}</span>
    </span>
  );
}
