"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { ActionResult } from "#lib/platform/command/action.ts";

/** Goes on with a record's text as a draft of this newsroom, and leads there. */
export function TakeUpRecord(props: {
  newsroom: string;
  id: string;
  takeUp: (
    newsroom: string,
    input: { recordId: string },
  ) => Promise<ActionResult<{ articleId: string }>>;
}) {
  const { newsroom, id } = props;
  const t = useTranslations("records");
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function go() {
    setBusy(true);
    setProblem(undefined);
    const result = await props.takeUp(newsroom, { recordId: id }).catch(() => undefined);
    if (result?.ok) return router.push(`/n/${newsroom}/articles/${result.value.articleId}`);
    setProblem(result ? result.message : t("offline"));
    setBusy(false);
  }

  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button tone="primary" onClick={go} disabled={busy} className="px-4 py-2">
        {t("takeUp")}
      </Button>
      <p className="max-w-xl text-xs text-ink-soft">{t("takeUpHint")}</p>
      {problem ? <Notice tone="bad">{problem}</Notice> : null}
    </div>
  );
}
