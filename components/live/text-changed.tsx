"use client";

import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { useLiveArticle } from "./live-context.ts";

/** Says that there is a newer text, which the reader has shown when they like. */
export function TextChanged() {
  const t = useTranslations("live");
  const { waiting, show } = useLiveArticle();
  return (
    <div role="status" className="sticky top-0 z-20 empty:hidden">
      {waiting ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-accent bg-accent-soft px-8 py-2 text-sm text-accent-strong max-lg:px-4">
          <p>
            {t.rich("textChanged", {
              number: String(waiting.number),
              who: () => <bdi>{waiting.by ?? t("somebody")}</bdi>,
            })}
          </p>
          <Button tone="primary" onClick={show}>
            {t("show")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
