"use client";

import { useTranslations } from "next-intl";
import { archiveArticle, killArticle, reopenArticle } from "#components/outbox/doors.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ReasonForm } from "#components/workbench/reason-form.tsx";
import { useAct } from "#components/workbench/use-act.ts";
import { useWorkbench } from "#components/workbench/workbench-context.ts";

/** What else an editor may do with the article as a whole: reopen it, kill it, put it away. */
export function LifeEnds() {
  const t = useTranslations("publication");
  const { view, did } = useWorkbench();
  const { act, pending, failure } = useAct();
  const { article, can, newsroom } = view;
  const about = article.id;
  if (!can.reopen && !can.kill && !can.archive) return null;

  async function archive() {
    if (!(await act(() => archiveArticle(newsroom, { articleId: about })))) return;
    did({ said: t("archive.done"), kept: t("kept.archive") });
  }

  return (
    <details className="text-sm" data-commands={t("more")}>
      <summary className="w-fit rounded text-ink-soft">{t("more")}</summary>
      <div className="mt-2 flex flex-col items-start gap-2 rounded-lg border border-line bg-surface p-3">
        {can.reopen ? (
          <ReasonForm
            {...{ about, verb: t("reopen.verb"), label: t("reopen.why") }}
            {...{ done: t("reopen.done"), kept: t("kept.reopen") }}
            run={(reason) => reopenArticle(newsroom, { articleId: about, reason })}
          />
        ) : null}
        {can.archive ? (
          <Button disabled={pending} onClick={() => void archive()}>
            {t("archive.verb")}
          </Button>
        ) : null}
        {can.kill ? (
          <ReasonForm
            {...{ about, verb: t("kill.verb"), label: t("kill.why"), hint: t("kill.hint") }}
            {...{ done: t("kill.done"), kept: t("kept.kill") }}
            tone="bad"
            run={(reason) => killArticle(newsroom, { articleId: about, reason })}
          />
        ) : null}
        {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      </div>
    </details>
  );
}
